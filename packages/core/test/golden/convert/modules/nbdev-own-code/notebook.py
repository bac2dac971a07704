# %%
#| default_exp tides

# %%
#| hide
import math as period
from math import *

# %%
#| export
from pathlib import Path

period = 12.4
_seen = None


def in_notebook():
    try:
        shell = get_ipython().__class__.__name__
    except NameError:
        return False
    return shell == "ZMQInteractiveShell"


def folder():
    return Path(__file__).parent if "__file__" in globals() else Path()

# %%
period = 6.2

# %%
def phase(hours):
    return 0

# %%
#| test
#| export
def phase(hours):
    global _seen
    _seen = hours

    def forget():
        global _seen, _last
        _last, _seen = _seen, None

    return hours % period, forget

# %%
#| exporti
def show(hours):
    display(floor(hours))

# %%
phase(3)
