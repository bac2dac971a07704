# %%
from collections import Counter
from typing import *

# %%
def count(words: List[str]) -> Counter:
    return Counter(words)


# %% [markdown]
# # Count

# %%
counts = count("a rose is a rose".split())
print(counts["rose"], Counter("aab")["a"])
