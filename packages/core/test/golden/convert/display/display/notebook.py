# %% tags=["step:a"]
rows = [1, 2]
display(rows)

# %% tags=["step:b"]
from IPython.display import display as show
show(len(rows))
print("done")
