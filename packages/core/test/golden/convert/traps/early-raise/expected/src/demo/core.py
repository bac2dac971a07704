"""What the pipeline's steps call."""


def check(x):
    if x < 0:
        raise ValueError(x)
    return x
