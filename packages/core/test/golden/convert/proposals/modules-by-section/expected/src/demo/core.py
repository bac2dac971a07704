"""What the pipeline's steps call."""


def odd(value):
    odd_0 = value + 0
    odd_1 = value + 1
    odd_2 = value + 2
    odd_3 = value + 3
    return odd_3
