"""What the pipeline's steps call."""

SIZE = 2


def pad(x, width=SIZE):
    return str(x).rjust(width)
