"""What the pipeline's steps call."""

import math


def area(r):
    return math.pi * r


def other(math):
    return area(math)
