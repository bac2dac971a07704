# %%
import math

# %%
rate = 0.25  # a quarter
labels = ["low", "high"]

# %%
counts = {}
rounds = 0

# %%
class Step:
    width = 2

    def size(self):
        return self.width * SCALE

# %%
SCALE = 10

# %%
for label in labels:
    counts[label] = math.floor(rate * Step().size())
    rounds += 1
print(counts, rounds)
