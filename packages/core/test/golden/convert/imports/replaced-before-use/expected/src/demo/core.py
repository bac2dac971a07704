"""What the pipeline's steps call."""

from typing import Counter, List


def count(words: List[str]) -> Counter:
    return Counter(words)
