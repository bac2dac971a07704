import math


def area(radius):
    return round(math.pi * radius**2)
