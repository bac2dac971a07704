"""What the pipeline's steps call."""


def now(*, tools):
    return tools.__name__
