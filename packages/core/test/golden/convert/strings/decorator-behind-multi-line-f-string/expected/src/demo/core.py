"""What the pipeline's steps call."""

import functools


@functools.lru_cache
def double(value):
    return value * 2
