"""What the pipeline's steps call."""


def one(x, *, base):
    return x + base
