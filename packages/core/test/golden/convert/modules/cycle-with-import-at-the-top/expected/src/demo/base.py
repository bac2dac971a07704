class Shape:
    """Something with a side."""

    def __init__(self, side):
        self.side = side


def total(shapes):
    from demo.squares import area

    return sum(area(shape) for shape in shapes)
