"""What the pipeline's steps call."""


def f(x):
    if x:
        return 1
    return 2
