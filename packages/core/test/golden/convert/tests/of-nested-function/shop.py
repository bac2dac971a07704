# %% tags=["step:set_prices"]
rate = int("2")


def price(units, at=rate):
    return units * at


print(price(3))

# %% tags=["test:price"]
assert price(4) == 8

# %% tags=["step:more"]
print("done")
