# %% tags=["module:tools"]
def train(rows):
    return sum(rows)

# %% tags=["step:train"]
rows = [1, 2]
model = train(rows)

# %% tags=["step:show"]
print(model)
