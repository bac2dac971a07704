# %%
#| default_exp core

# %%
#| export
def height(hours):
    return hours
