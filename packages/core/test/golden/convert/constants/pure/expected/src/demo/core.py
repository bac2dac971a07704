"""What the pipeline's steps call."""

import re

LIMIT = 10
HALF = LIMIT / 2
NAME = re.compile(r"[a-z]+")


def ok(x):
    return HALF < x < LIMIT and bool(NAME.match("abc"))
