# %% tags=["step:load"]
rows = [1, 2]

# %% tags=["step:clean"]
rows = [r for r in rows if r > 1]

# %% tags=["step:load"]
extra = [9]
print(rows)

# %% tags=["step:show"]
print(rows, extra)
