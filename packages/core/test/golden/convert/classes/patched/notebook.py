# %% tags=["module:shapes"]
class Square:
    def __init__(self, a):
        self.a = a

# %% tags=["module:shapes"]
def area(self):
    return self.a ** 2
Square.area = area

# %% tags=["step:show"]
print(Square(3).area())
