# %% tags=["step:a"]
from functools import lru_cache
base = [1, 2]
base.append(3)

@lru_cache(maxsize=None)
def get(i):
    print("computing", i)
    return base[i]

# %% tags=["step:b"]
print(get(1), get(1))
