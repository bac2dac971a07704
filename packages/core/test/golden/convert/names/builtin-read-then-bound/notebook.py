# %% tags=["step:a"]
input = str(sum([1, 2]))
sum = sum([len(input), 3])

# %% tags=["step:b"]
print(input, sum)
