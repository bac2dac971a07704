# %% tags=["step:a"]
big = list(range(5))
size = len(big)
del big

# %% tags=["step:b"]
big = "other"
print(size, big)
