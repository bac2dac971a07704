"""What the pipeline's steps call."""

from collections import Counter
from typing import List


class Words:
    def __init__(self, text: str) -> None:
        self.counts = Counter(text.split())


def most_common(words: Words) -> List[str]:
    return [word for word, _ in words.counts.most_common(1)]
