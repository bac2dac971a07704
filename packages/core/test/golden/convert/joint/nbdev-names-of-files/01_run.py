# %%
#| default_exp run

# %%
#| export
def run(hours):
    return hours * 2
