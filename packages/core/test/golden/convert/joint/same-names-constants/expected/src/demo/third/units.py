FOOT = 0.3048


def to_feet(metres):
    return metres / FOOT


def measure():
    height = to_feet(3.048)
    return height
