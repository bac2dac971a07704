import os
from json import dumps, loads


def text(x):
    return dumps(x)
