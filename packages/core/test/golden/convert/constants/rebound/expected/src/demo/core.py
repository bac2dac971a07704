"""What the pipeline's steps call."""


def ok(x, *, limit):
    return x < limit
