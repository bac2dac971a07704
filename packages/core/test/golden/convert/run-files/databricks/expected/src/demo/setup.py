"""Setup

What all notebooks share.
"""


def clean(values):
    return [value for value in values if value is not None]
