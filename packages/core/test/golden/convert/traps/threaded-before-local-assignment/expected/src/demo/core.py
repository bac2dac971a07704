"""What the pipeline's steps call."""


def other(x, *, grow):
    y = grow(x)
    scale = 2
    return y * scale
