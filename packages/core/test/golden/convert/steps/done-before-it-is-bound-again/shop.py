# %% [markdown]
# # Prices
# %%
from functools import cache

rate = int("2")


@cache
def price(units):
    return units * rate


print(price(3))

# %% [markdown]
# # Rates
# %%
rate = int("5")
print(rate)
