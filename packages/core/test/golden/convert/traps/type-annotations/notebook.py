# %% tags=["step:a"]
rows: list[int] = [1]
limit: int
count: "int" = 2

# %% tags=["step:b"]
limit = 3
print(rows, limit, count)
