# %% tags=["step:a"]
tries = 2
try:
    import random
finally:
    tries = tries + 1

# %% tags=["step:b"]
random.seed(1)
print(random.randint(1, 9), tries)
