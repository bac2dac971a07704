# %%
import os
import sys
import textwrap

# %% tags=["step:find_modules"]
sys.path.insert(0, os.path.join(os.getcwd(), "lib"))

# %% tags=["step:show"]
import json
from textwrap import indent

print(indent(json.dumps({"a": 1}), "  "))

# %% tags=["step:load"]
from shapes import Shape
import shapes as forms

shape = Shape(2)

# %% tags=["step:use"]
import shapes

print(forms is shapes, type(shape) is Shape, shape.side)
