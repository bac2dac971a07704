# %% [markdown]
# # Shapes

# %%
import os
import sys

def set_up():
    sys.path += [os.path.abspath("lib")]

# %%
set_up()

# %%
try:
    import shapes
except ImportError:
    shapes = None
from shapes import NAME, Shape

# %%
class Square(Shape):
    def tell(self):
        return f"{NAME} {self.side} {shapes.area(self.side)}"

# %%
square = Square(3)
print(square.tell(), isinstance(square, Shape))
