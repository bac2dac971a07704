"""Core"""

import re

BLANK = re.compile(r"\s+")


def clean(text):
    return BLANK.sub(" ", text)
