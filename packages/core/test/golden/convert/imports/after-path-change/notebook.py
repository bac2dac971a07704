# %%
import sys

# %% tags=["step:find_modules"]
print("before")
sys.path.insert(0, "lib")

# %% tags=["step:measure"]
import math

# The module is in a folder of its own.
import shapes
from shapes import area

print(shapes.NAME, area(3))
roots = [math.sqrt(area(side)) for side in [1, 2, 3]]

# %% tags=["export"]
def describe(side):
    """Say what a square of the side is."""
    return f"{shapes.NAME} of {area(side)}"


class Report:
    def line(self, side):
        return describe(side) + "."

    def both(self, *sides):
        return [area(side) for side in sides]

# %% tags=["step:report"]
report = Report()
print(report.line(2), report.both(1, 2), area(4), roots)

# %% tags=["test"]
assert describe(2) == "square of 4"
