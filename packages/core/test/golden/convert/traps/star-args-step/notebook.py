# %% tags=["step:a"]
first, *middle, last = range(5)
head, (left, right) = 1, (2, 3)

# %% tags=["step:b"]
print(first, middle, last, head, left, right)
