# %% tags=["step:a"]
name = "x"

# %%
del name

# %% tags=["step:b"]
try:
    print(name)
except NameError:
    print("gone")
