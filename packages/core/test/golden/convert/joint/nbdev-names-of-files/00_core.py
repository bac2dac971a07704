# %%
#| default_exp __init__

# %%
#| export
__version__ = "0.1"
from demo.run import run
