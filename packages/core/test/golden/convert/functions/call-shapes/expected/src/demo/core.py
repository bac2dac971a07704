"""What the pipeline's steps call."""


def add(x, y=0, *, base):
    return x + y + base
