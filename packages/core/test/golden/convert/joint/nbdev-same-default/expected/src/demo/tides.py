from demo.core import height

__all__ = ["old_tide", "tide"]


def old_tide():
    return 1


def tide(hours):
    return height(hours)
