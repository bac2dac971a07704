# %%
total = 0
for value in range(4):
    total += value
print(total)

# %%
from scipy.special import comb

comb(5, 2) * (1 / 6.0) ** 2 * (5 / 6.0) ** 3

# %%
print(total + 1)
