"""What the pipeline's steps call."""

from math import floor as floor_2


def half(value):
    return floor_2(value / 2)


def floor(value):
    return -1
