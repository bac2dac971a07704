from demo.base import Shape, total


class Square(Shape):
    """Inherits from what `base` defines, so that `base` is imported at the top."""


def area(shape):
    return shape.side**2


def mean(shapes):
    return total(shapes) / len(shapes)
