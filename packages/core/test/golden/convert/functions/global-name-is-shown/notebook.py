# %% tags=["step:a"]
def set_up():
    global state
    state = [1]


set_up()

# %% tags=["step:b"]
print(state)
