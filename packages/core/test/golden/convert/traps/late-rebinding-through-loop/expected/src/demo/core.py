"""What the pipeline's steps call."""


def show(*, total):
    return total
