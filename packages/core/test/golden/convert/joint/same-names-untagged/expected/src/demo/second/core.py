"""What the pipeline's steps call."""

SCALE = 3


def scale(value):
    return value * SCALE


def shift(value):
    return scale(value) + 1
