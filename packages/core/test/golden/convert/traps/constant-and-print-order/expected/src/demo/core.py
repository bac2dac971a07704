"""What the pipeline's steps call."""

LIMIT = 3


def f(x):
    return x < LIMIT
