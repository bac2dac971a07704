# %%
import math
def area(r):
    return math.pi * r ** 2

# %%
class Circle:
    def __init__(self, r):
        self.area = area(r)
