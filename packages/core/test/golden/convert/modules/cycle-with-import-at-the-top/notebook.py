# %% tags=["module:base"]
class Shape:
    """Something with a side."""

    def __init__(self, side):
        self.side = side

def total(shapes):
    return sum(area(shape) for shape in shapes)

# %% tags=["module:squares"]
class Square(Shape):
    """Inherits from what `base` defines, so that `base` is imported at the top."""

def area(shape):
    return shape.side ** 2

def mean(shapes):
    return total(shapes) / len(shapes)

# %% tags=["step:show"]
squares = [Square(1), Square(3)]
print(total(squares), mean(squares))
