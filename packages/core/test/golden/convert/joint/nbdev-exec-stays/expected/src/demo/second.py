__all__ = ["halve"]


def halve(x):
    return x / 2
