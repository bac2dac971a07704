# %% tags=["module:core"]
from typing import *
from collections import Counter


# %% tags=["module:core"]
class Words:
    def __init__(self, text: str) -> None:
        self.counts = Counter(text.split())


def most_common(words: Words) -> List[str]:
    return [word for word, _ in words.counts.most_common(1)]


# %% tags=["step:count"]
common = most_common(Words("a b a"))
repeated = Counter("aab")["a"]
