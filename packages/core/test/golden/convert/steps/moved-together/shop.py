# %% tags=["step:load"]
prices = {"apple": 2, "pear": 3}
# %% tags=["step:report"]
print("prices are", sorted(prices))
# %% tags=["step:load"]
limit = 10 * 2
names = ["a", "b"]
# %% tags=["step:report"]
print(limit, names)
# %% tags=["step:count"]
total = sum([1, 2, 3])
# %% tags=["step:report"]
print(total)
