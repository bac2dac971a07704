"""What the pipeline's steps call."""


def f(*, B):
    return B
