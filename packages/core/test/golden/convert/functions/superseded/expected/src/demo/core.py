"""What the pipeline's steps call."""


def helper(numbers):
    return sum(numbers)


def mean(numbers):
    """The mean of numbers."""
    return helper(numbers) / len(numbers)


def early(x, *, late):
    return late(x)


class Segment:
    start: int = 0
