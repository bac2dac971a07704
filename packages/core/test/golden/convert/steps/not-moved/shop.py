# %% tags=["step:load"]
prices = {"apple": 2}
pair = [prices, 1]
# %% tags=["step:change"]
prices["pear"] = 3
# %% tags=["step:load"]
count = len(pair[0])
# %% tags=["step:show"]
print("one", count)
# %% tags=["step:tell"]
print("two")
# %% tags=["step:show"]
print("three")
# %% tags=["step:again"]
count = 5
# %% tags=["step:tell"]
doubled = count * 2
# %% tags=["step:end"]
print(doubled, count)
