# %%
#| default_exp tides

# %%
import math as m
k = 3

# %%
#| export
def f(x):
    def k2(): return k
    return m.floor(x) + k
