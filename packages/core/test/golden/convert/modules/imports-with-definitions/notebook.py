# %% tags=["imports"]
import math
import re
import json

# %% tags=["module:shapes"]
def area(r):
    return math.pi * r ** 2

# %% tags=["module:text"]
WORD = re.compile(r"\w+")

def words(line):
    return WORD.findall(line)

# %% tags=["step:show"]
print(round(area(2), 3), words("a b"))
