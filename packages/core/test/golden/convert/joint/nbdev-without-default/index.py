# %%
from demo.core import height

# %%
#| export
def height_twice(hours):
    return height(hours) * 2

# %%
height_twice(2)
