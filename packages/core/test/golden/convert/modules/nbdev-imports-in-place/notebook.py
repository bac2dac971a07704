# %%
#| default_exp harbour

# %%
#| export
import os
import sys
from glob import glob


def depth(name):
    return len(name)

# %%
#| export
from string import *
from depths import *

# %%
#| export
sys.path.insert(0, "lib")
import soundings

# %%
#| export
paths = glob("*.csv")
from fnmatch import filter as glob
