# %%
class Shape:
    made = []

    def __init_subclass__(cls):
        Shape.made.append(cls.__name__)
        print("made", cls.__name__)


# %%
print(len(Shape.made))


# %%
class Square(Shape):
    sides = 4


# %%
print(len(Shape.made))
