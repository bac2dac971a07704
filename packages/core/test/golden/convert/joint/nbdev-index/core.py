# %%
#| default_exp knots

# %%
#| export
def to_knots(kmh):
    return kmh / 1.852

# %%
assert to_knots(0) == 0
