x = 1

t = None
o = None; raise NotImplementedError("notebook.ipynb, cell 1: `%timeit -o` measures time, which no package does while it works")
# %%

