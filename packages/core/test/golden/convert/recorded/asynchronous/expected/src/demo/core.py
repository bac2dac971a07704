"""What the pipeline's steps call."""


async def numbers(most):
    for number in range(most):
        yield number
