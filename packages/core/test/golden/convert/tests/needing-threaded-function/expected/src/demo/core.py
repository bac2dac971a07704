"""What the pipeline's steps call."""


def price(x, *, rate, offset):
    return x * rate + offset
