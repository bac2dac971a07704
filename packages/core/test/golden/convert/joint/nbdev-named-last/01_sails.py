# %%
#| default_exp sails

# %%
#| export winds
def storm(knots):
    return gust(knots) * 2

# %%
#| export
from demo.winds import storm

area = storm(1)
