"""What the pipeline's steps call."""


def longest(words):
    """The longest word of all."""
    return max(words, key=len)
