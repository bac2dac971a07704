"""What the pipeline's steps call."""


def double(x):
    return x * 2
