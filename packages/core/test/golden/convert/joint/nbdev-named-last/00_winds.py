# %%
#| default_exp winds

# %%
#| export winds
def gust(knots):
    return calm(knots) * 2

# %%
#| export
def calm(knots):
    return knots
