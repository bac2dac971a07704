"""A module that only a changed `sys.path` finds."""

print("shapes is imported")

NAME = "square"


def area(side):
    return side * side
