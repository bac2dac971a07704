# %% tags=["step:prepare"]
from functools import cache

rate = len("ab")


@cache
def price(units):
    return units * rate


def taxed(units, seen={}):
    seen[units] = rate
    return units * rate + len(seen)


class Basket:
    known = {}

    def cost(self, units):
        self.known[units] = units * rate
        return self.known


# %% tags=["step:show"]
show = [price, taxed, Basket().cost]
print([each(2) for each in show])

# %% tags=["step:again"]
rate = 5
print([each(3) for each in show])
