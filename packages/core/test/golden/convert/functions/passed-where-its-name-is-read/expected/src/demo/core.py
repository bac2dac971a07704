"""What the pipeline's steps call."""


def tell(function, value):
    print(type(value).__name__, function.__name__, function(value))


def shift(x, *, offset):
    return x + offset
