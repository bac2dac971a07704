# %% [markdown]
# # Prices
# %%
import random

random.seed(4)
rate = random.randint(2, 5)


def price(units, at=rate):
    """The price of some units.

    Line 1 of what there is to say about it.
    Line 2 of what there is to say about it.
    Line 3 of what there is to say about it.
    Line 4 of what there is to say about it.
    Line 5 of what there is to say about it.
    Line 6 of what there is to say about it.
    Line 7 of what there is to say about it.
    Line 8 of what there is to say about it.
    Line 9 of what there is to say about it.
    Line 10 of what there is to say about it.
    Line 11 of what there is to say about it.
    Line 12 of what there is to say about it.
    Line 13 of what there is to say about it.
    Line 14 of what there is to say about it.
    Line 15 of what there is to say about it.
    Line 16 of what there is to say about it.
    Line 17 of what there is to say about it.
    Line 18 of what there is to say about it.
    Line 19 of what there is to say about it.
    Line 20 of what there is to say about it.
    Line 21 of what there is to say about it.
    Line 22 of what there is to say about it.
    Line 23 of what there is to say about it.
    Line 24 of what there is to say about it.
    Line 25 of what there is to say about it.
    Line 26 of what there is to say about it.
    Line 27 of what there is to say about it.
    Line 28 of what there is to say about it.
    Line 29 of what there is to say about it.
    Line 30 of what there is to say about it.
    Line 31 of what there is to say about it.
    Line 32 of what there is to say about it.
    Line 33 of what there is to say about it.
    Line 34 of what there is to say about it.
    Line 35 of what there is to say about it.
    """
    return units * at


print(price(3))

# %% [markdown]
# # Discounts
# %%
def discount(units, at=price(1)):
    """What is taken off.

    Line 1 of what there is to say about it.
    Line 2 of what there is to say about it.
    Line 3 of what there is to say about it.
    Line 4 of what there is to say about it.
    Line 5 of what there is to say about it.
    Line 6 of what there is to say about it.
    Line 7 of what there is to say about it.
    Line 8 of what there is to say about it.
    Line 9 of what there is to say about it.
    Line 10 of what there is to say about it.
    Line 11 of what there is to say about it.
    Line 12 of what there is to say about it.
    Line 13 of what there is to say about it.
    Line 14 of what there is to say about it.
    Line 15 of what there is to say about it.
    Line 16 of what there is to say about it.
    Line 17 of what there is to say about it.
    Line 18 of what there is to say about it.
    Line 19 of what there is to say about it.
    Line 20 of what there is to say about it.
    Line 21 of what there is to say about it.
    Line 22 of what there is to say about it.
    Line 23 of what there is to say about it.
    Line 24 of what there is to say about it.
    Line 25 of what there is to say about it.
    Line 26 of what there is to say about it.
    Line 27 of what there is to say about it.
    Line 28 of what there is to say about it.
    Line 29 of what there is to say about it.
    Line 30 of what there is to say about it.
    Line 31 of what there is to say about it.
    Line 32 of what there is to say about it.
    Line 33 of what there is to say about it.
    Line 34 of what there is to say about it.
    Line 35 of what there is to say about it.
    """
    return at if units > 10 else 0


off = discount(20)
print(off)

# %% [markdown]
# # Totals
# %%
def total(units, off=off):
    """What is to be paid.

    Line 1 of what there is to say about it.
    Line 2 of what there is to say about it.
    Line 3 of what there is to say about it.
    Line 4 of what there is to say about it.
    Line 5 of what there is to say about it.
    Line 6 of what there is to say about it.
    Line 7 of what there is to say about it.
    Line 8 of what there is to say about it.
    Line 9 of what there is to say about it.
    Line 10 of what there is to say about it.
    Line 11 of what there is to say about it.
    Line 12 of what there is to say about it.
    Line 13 of what there is to say about it.
    Line 14 of what there is to say about it.
    Line 15 of what there is to say about it.
    Line 16 of what there is to say about it.
    Line 17 of what there is to say about it.
    Line 18 of what there is to say about it.
    Line 19 of what there is to say about it.
    Line 20 of what there is to say about it.
    Line 21 of what there is to say about it.
    Line 22 of what there is to say about it.
    Line 23 of what there is to say about it.
    Line 24 of what there is to say about it.
    Line 25 of what there is to say about it.
    Line 26 of what there is to say about it.
    Line 27 of what there is to say about it.
    Line 28 of what there is to say about it.
    Line 29 of what there is to say about it.
    Line 30 of what there is to say about it.
    Line 31 of what there is to say about it.
    Line 32 of what there is to say about it.
    Line 33 of what there is to say about it.
    Line 34 of what there is to say about it.
    Line 35 of what there is to say about it.
    """
    return price(units) - off


paid = total(20)
print(paid)
