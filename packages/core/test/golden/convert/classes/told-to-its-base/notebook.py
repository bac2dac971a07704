# %%
class Shape:
    made = []

    def __init_subclass__(cls):
        Shape.made.append(cls.__name__)


# %%
class Square(Shape):
    sides = 4


# %%
class Square(Shape):
    sides = 4.0


print(Shape.made, Square.sides)
