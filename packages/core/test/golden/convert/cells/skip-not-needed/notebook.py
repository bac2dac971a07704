# %% tags=["skip"]
threshold = 10

# %% tags=["step:a"]
rows = [5, 15]
print(rows)
