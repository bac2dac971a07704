"""What the pipeline's steps call."""

from collections import deque as deque_2
from typing import Any, Counter, List


class Hashable:
    """Hashes by identity."""

    def __hash__(self) -> int:
        return id(self)


class Words(Hashable, Counter):
    def most(self) -> List[str]:
        return [word for word, _ in self.most_common(1)]


class deque(deque_2):
    def first(self):
        return self[0]


def is_hashed(thing: Any) -> bool:
    return isinstance(thing, Hashable)
