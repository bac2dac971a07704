"""What the pipeline's steps call."""

import math

LOWEST = 2


def is_high(roll):
    return roll > math.sqrt(LOWEST)
