
x = None; raise NotImplementedError("notebook.ipynb, cell 1: `%nosuchmagic` is not known")
y = 2
if y:
    pass

z = 1
