"""A module that only a changed `sys.path` finds."""

print("shapes is imported")

NAME = "square"


def area(side):
    return side * side


class Shape:
    def __init__(self, side):
        self.side = side
