"""What the pipeline's steps call."""


def double(x):
    """Double it.

    >>> double(2)
    4
    """
    return x * 2
