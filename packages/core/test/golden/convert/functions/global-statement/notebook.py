# %% tags=["step:a"]
counter = 0
def bump():
    global counter
    counter += 1
    return counter

# %% tags=["step:b"]
bump()
bump()

# %% tags=["step:c"]
print(counter)
