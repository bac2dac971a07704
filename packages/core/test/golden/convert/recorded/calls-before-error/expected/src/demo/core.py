"""What the pipeline's steps call."""


def double(n):
    return 2 * n
