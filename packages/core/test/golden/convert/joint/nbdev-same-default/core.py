# %%
#| default_exp core

# %%
#| export
def height(hours):
    return hours

# %%
#| export tides
def old_tide():
    return 1
