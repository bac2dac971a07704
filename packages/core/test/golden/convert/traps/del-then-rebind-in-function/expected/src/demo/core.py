"""What the pipeline's steps call."""


def f(*, x):
    return x
