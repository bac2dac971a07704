# %% tags=["step:a"]
size = 2

# %%
exec("size = size + 1")

# %% tags=["step:b"]
print(size)
