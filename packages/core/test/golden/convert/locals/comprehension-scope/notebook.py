# %% tags=["step:a"]
n = 3
squares = [n * n for n in range(n)]

# %% tags=["step:b"]
print(n, squares)
