# %% [markdown]
# # Prices
# %%
def price(units):
    """The price of some units, without what is taken off.

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
    Line 36 of what there is to say about it.
    Line 37 of what there is to say about it.
    Line 38 of what there is to say about it.
    Line 39 of what there is to say about it.
    Line 40 of what there is to say about it.
    Line 41 of what there is to say about it.
    Line 42 of what there is to say about it.
    Line 43 of what there is to say about it.
    Line 44 of what there is to say about it.
    Line 45 of what there is to say about it.
    Line 46 of what there is to say about it.
    Line 47 of what there is to say about it.
    Line 48 of what there is to say about it.
    Line 49 of what there is to say about it.
    Line 50 of what there is to say about it.
    Line 51 of what there is to say about it.
    Line 52 of what there is to say about it.
    Line 53 of what there is to say about it.
    Line 54 of what there is to say about it.
    Line 55 of what there is to say about it.
    Line 56 of what there is to say about it.
    Line 57 of what there is to say about it.
    Line 58 of what there is to say about it.
    Line 59 of what there is to say about it.
    Line 60 of what there is to say about it.
    """
    if units < 0:
        return -refund(-units)
    return units * 2
# %% [markdown]
# # Refunds
# %%
def refund(units):
    """What is given back for some units.

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
    Line 36 of what there is to say about it.
    Line 37 of what there is to say about it.
    Line 38 of what there is to say about it.
    Line 39 of what there is to say about it.
    Line 40 of what there is to say about it.
    Line 41 of what there is to say about it.
    Line 42 of what there is to say about it.
    Line 43 of what there is to say about it.
    Line 44 of what there is to say about it.
    Line 45 of what there is to say about it.
    Line 46 of what there is to say about it.
    Line 47 of what there is to say about it.
    Line 48 of what there is to say about it.
    Line 49 of what there is to say about it.
    Line 50 of what there is to say about it.
    Line 51 of what there is to say about it.
    Line 52 of what there is to say about it.
    Line 53 of what there is to say about it.
    Line 54 of what there is to say about it.
    Line 55 of what there is to say about it.
    Line 56 of what there is to say about it.
    Line 57 of what there is to say about it.
    Line 58 of what there is to say about it.
    Line 59 of what there is to say about it.
    Line 60 of what there is to say about it.
    """
    return price(units) // 2
# %% [markdown]
# # Reports
# %%
def report(units):
    """A line for a reader.

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
    Line 36 of what there is to say about it.
    Line 37 of what there is to say about it.
    Line 38 of what there is to say about it.
    Line 39 of what there is to say about it.
    Line 40 of what there is to say about it.
    Line 41 of what there is to say about it.
    Line 42 of what there is to say about it.
    Line 43 of what there is to say about it.
    Line 44 of what there is to say about it.
    Line 45 of what there is to say about it.
    Line 46 of what there is to say about it.
    Line 47 of what there is to say about it.
    Line 48 of what there is to say about it.
    Line 49 of what there is to say about it.
    Line 50 of what there is to say about it.
    Line 51 of what there is to say about it.
    Line 52 of what there is to say about it.
    Line 53 of what there is to say about it.
    Line 54 of what there is to say about it.
    Line 55 of what there is to say about it.
    Line 56 of what there is to say about it.
    Line 57 of what there is to say about it.
    Line 58 of what there is to say about it.
    Line 59 of what there is to say about it.
    Line 60 of what there is to say about it.
    Line 61 of what there is to say about it.
    Line 62 of what there is to say about it.
    Line 63 of what there is to say about it.
    Line 64 of what there is to say about it.
    Line 65 of what there is to say about it.
    Line 66 of what there is to say about it.
    Line 67 of what there is to say about it.
    Line 68 of what there is to say about it.
    Line 69 of what there is to say about it.
    Line 70 of what there is to say about it.
    Line 71 of what there is to say about it.
    Line 72 of what there is to say about it.
    Line 73 of what there is to say about it.
    Line 74 of what there is to say about it.
    Line 75 of what there is to say about it.
    Line 76 of what there is to say about it.
    Line 77 of what there is to say about it.
    Line 78 of what there is to say about it.
    Line 79 of what there is to say about it.
    Line 80 of what there is to say about it.
    """
    return f"{units}: {price(units)}"
# %% [markdown]
# # Sales
# %%
print(price(3), refund(4), price(-2))
print(report(5))
