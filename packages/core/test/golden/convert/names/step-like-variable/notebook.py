# %% tags=["step:train"]
def_rows = [1, 2]

# %% tags=["step:model"]
model = sum(def_rows)

# %% tags=["step:score"]
score = model * 2
model = model + 1

# %% tags=["step:show"]
print(model, score)
