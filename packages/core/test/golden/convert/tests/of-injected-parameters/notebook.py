# %% tags=["parameters"]
year = 2020
names = ["a"]

# %% tags=["injected-parameters"]
year = 2021

# %% tags=["step:double"]
double = year * 2
print(double, names)

# %% tags=["test"]
assert double == year * 2

# %% tags=["test"]
assert year == 2021 and names == ["a"]
