# %% [markdown]
# # Scores

# %% tags=["step:collect"]
scores = []
for value in range(4):
    scores.append(value * 2)

# %% [markdown]
# Low scores are kept apart, since they come from one group:

# %% tags=["step:collect"]
# 1. the usual way
import math
roots = []
for value in scores:
    roots.append(math.sqrt(value))

# 2. import what the other way needs
import statistics
middle = statistics.median(scores)

# for the text

import textwrap

lines = textwrap.wrap("a b c", 2)

# %% [markdown]
# ## Sum
#
# There is a lot to say about it.

# %% tags=["step:collect"]
total = sum(scores)
print(total)

# %% tags=["step:collect"]
# Count what is left over
from collections import Counter

counts = Counter(scores)

# maths
import cmath
import operator

print(cmath.sqrt(operator.neg(total)), counts)

# %% [markdown]
# This is said in one sentence. And this in another one, which makes a paragraph.

# %% tags=["step:collect"]
print(total + 1, roots, middle, lines)
