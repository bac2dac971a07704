"""What the pipeline's steps call."""

import logging

CACHE = {}
SEEN = []
SIZES = [1, 2]
ROWS = [[0], [1]]
log = logging.getLogger("demo")


def note(value):
    SEEN.append(value)


def total():
    return sum(SIZES)
