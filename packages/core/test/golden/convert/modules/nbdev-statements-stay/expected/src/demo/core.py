import math
import string

__all__ = ["height", "FULL_DAY", "letters"]


def height(hours, *, range_=4.0):
    return range_ * math.cos(hours / 12.4 * 2 * math.pi)


if __name__ == "__main__":
    print(height(3))
FULL_DAY = 24
letters = string.ascii_lowercase
del string
