# %% tags=["step:a"]
state = {"n": 0}
def step(by):
    state["n"] += by
    return state["n"]

# %% tags=["step:b"]
step(1)
state = {"n": 100}

# %% tags=["step:c"]
print(step(1), state)
