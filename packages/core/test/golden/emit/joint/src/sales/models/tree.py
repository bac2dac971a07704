import os

from sales.core import clean

__all__ = ["grow"]


def grow(sizes):
    return [size + len(clean("")) for size in sizes]
