# %% tags=["a"
x = 1

# %% y = f(x)
x = 2

# %% Title {"tags": ["skip"], "name": "b"}
x = 3

# %% {"tags": ["skip"]
x = 4

# %% Load .class tags=['step:load'] active="ipynb,py" flag
x = 5
