class Square:
    def __init__(self, a):
        self.a = a


def area(self):
    return self.a**2


Square.area = area
