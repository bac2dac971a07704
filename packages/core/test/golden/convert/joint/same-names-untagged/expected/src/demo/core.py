"""What the pipeline's steps call."""

SCALE = 2


def scale(value):
    return value * SCALE
