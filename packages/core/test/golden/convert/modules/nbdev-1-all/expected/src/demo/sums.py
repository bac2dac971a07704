__all__ = ["add"]


def add(a, b):
    return a + b


def _hidden():
    pass
