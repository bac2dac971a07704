from string import *

# A star may bind any name: what is imported by its name comes after it.
# isort: split
import os
import sys

__all__ = ["depth", "paths"]

from glob import glob


def depth(name):
    return len(name)


from depths import *

sys.path.insert(0, "lib")
import soundings

paths = glob("*.csv")
from fnmatch import filter as glob
