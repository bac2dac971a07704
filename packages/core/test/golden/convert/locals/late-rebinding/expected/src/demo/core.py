"""What the pipeline's steps call."""


def scale(x, *, factor):
    return x * factor
