"""What the pipeline's steps call."""

LIMIT = 10
SIZES = [1, 2, 3]


def ok(x):
    return x < LIMIT and x in SIZES
