# %% tags=["step:load"]
rows = [3]
print(rows)
