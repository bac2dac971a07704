# %% tags=["step:a"]
big = [1, 2]
keep = big[0]

# %% tags=["step:b"]
print(len(big))
del big

# %% tags=["step:c"]
print(keep)
