# %% tags=["module:prices", "raises-exception"]
RATE = 1.2


def with_tax(price):
    return price * RATE


class Basket:
    """What is bought."""

    prices = (1, [2])

    def total(self):
        return self.prices[0]


with_tax(None)

# %% tags=["raises-exception"]
def rounded(price):
    return round(price)


# %% tags=["parameters", "raises-exception"]
limit = 5
limit / 0

# %% tags=["step:total"]
total = rounded(with_tax(10.0) + Basket().total())
print(total)
