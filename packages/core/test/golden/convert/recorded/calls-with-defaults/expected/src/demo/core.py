"""What the pipeline's steps call."""

from sys import maxsize


def is_prefix(short, long=range(maxsize)):
    return all(a == b for a, b in zip(short, long))


def limited(value, limit=float("inf")):
    return min(value, limit)


def cached(value, seen=dict()):
    seen[value] = True
    return len(seen)
