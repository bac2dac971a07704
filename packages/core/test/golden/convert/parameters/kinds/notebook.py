# %% tags=["parameters"]
limit = 10
rate = 0.5  # share of the rows, 50% by default
names = ["a", "b"]  # columns
verbose = False
path = "data/in.csv"
nothing = None
count: int = 3
most: int | None = 5
where: "str | None" = None

# %% tags=["step:a"]
rows = list(range(limit))[: count]
print(rows, rate, names, verbose, path, nothing, most, where)
