# %% tags=["step:a"]
π = 3
größe = 2

# %% tags=["step:b"]
print(π * größe)
