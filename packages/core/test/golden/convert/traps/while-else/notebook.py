# %% tags=["step:a"]
n = 0
while n < 3:
    n += 1
else:
    ended = True

# %% tags=["step:b"]
print(n, ended)
