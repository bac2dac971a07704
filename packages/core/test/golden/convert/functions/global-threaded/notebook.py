# %% tags=["parameters"]
rate = 0.1

# %% tags=["step:a"]
prices = [10, 20]
offset = len(prices)
def with_tax(price):
    return price * (1 + rate) + offset
def total(items):
    return sum(with_tax(p) for p in items)

# %% tags=["step:b"]
print(total(prices))
