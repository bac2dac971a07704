
# %%

# %%
x = None; raise NotImplementedError("notebook.ipynb, cell 3: `%sql` is SQL, not Python")
rows = None
raise NotImplementedError("notebook.ipynb, cell 3: `%sql` is SQL, not Python")
raise NotImplementedError("notebook.ipynb, cell 3: `%R` is R, not Python")
# %%

# %%

