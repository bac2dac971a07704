"""What the pipeline's steps call."""


def shift(k, *, best):
    return k + best
