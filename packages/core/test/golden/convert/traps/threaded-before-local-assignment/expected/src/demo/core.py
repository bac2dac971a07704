"""What the pipeline's steps call."""


def grow(x, *, scale):
    return x * scale


def other(x, *, scale):
    y = grow(x, scale=scale)
    scale = 2
    return y * scale
