# %% tags=["step:run"]
rows = [1]

# %% tags=["step:main"]
rows = rows + [2]

# %% tags=["step:results"]
Results = 5
parameters = {"a": 1}
logger = "log"

# %% tags=["step:show"]
print(rows, Results, parameters, logger)
