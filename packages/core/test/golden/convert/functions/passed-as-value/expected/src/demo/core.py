"""What the pipeline's steps call."""


def enlarge(x, *, scale):
    return x * scale
