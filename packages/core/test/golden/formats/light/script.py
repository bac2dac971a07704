# # Title
#
# Text.

import numpy as np

# A comment above code.
def f():
    x = 1

    return x

# + tags=["parameters"]
rate = 0.1

seed = 7
# -

# %matplotlib inline

# + [markdown]
# Text with
#
# a gap.
# -

# + A title
y = 2

# + endofcell="--"
z = 3

# -
w = 4
# --
