# %%
#| default_exp second

# %%
#| export
def halve(x):
    return x / 2
