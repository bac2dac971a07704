# %%
x = 1

# %% Next
y = 2
