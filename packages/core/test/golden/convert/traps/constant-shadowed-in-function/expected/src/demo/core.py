"""What the pipeline's steps call."""

LIMIT = 3


def inner(x):
    return x * LIMIT


def outer(LIMIT):
    return inner(LIMIT)
