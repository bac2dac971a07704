import math


def area(radius):
    return math.floor(radius * radius * 3)
