# %% tags=["step:a"]
from collections import defaultdict
groups = defaultdict(list)
numbers = iter([1, 2, 3])

# %% tags=["step:b"]
groups["new"]

# %% tags=["step:c"]
next(numbers)

# %% tags=["step:d"]
print(dict(groups), next(numbers))
