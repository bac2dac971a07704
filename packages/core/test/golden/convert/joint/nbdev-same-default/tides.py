# %%
#| default_exp tides

# %%
#| export
from demo.core import height

def tide(hours):
    return height(hours)
