"""What the pipeline's steps call."""


def helper(numbers):
    return sum(numbers)


def mean(numbers):
    """The mean of numbers."""
    return helper(numbers) / len(numbers)


def early(x):
    return late_2(x)


def late(x):
    return x


class Segment:
    start: int = 0


def late_2(x):
    return x + 1


def shown(x):
    return x


def shown_2(x):
    return -x
