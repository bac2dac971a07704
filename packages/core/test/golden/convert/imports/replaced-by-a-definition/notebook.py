# %%
from collections import Counter, deque
from typing import *


# %%
class Hashable:
    """Hashes by identity."""

    def __hash__(self) -> int:
        return id(self)


class Words(Hashable, Counter):
    def most(self) -> List[str]:
        return [word for word, _ in self.most_common(1)]


class deque(deque):
    def first(self):
        return self[0]


def is_hashed(thing: Any) -> bool:
    return isinstance(thing, Hashable)


# %% [markdown]
# # Count

# %%
words = Words("a rose is a rose".split())
print(words.most(), is_hashed(words), is_hashed(1), deque([3, 4]).first())
