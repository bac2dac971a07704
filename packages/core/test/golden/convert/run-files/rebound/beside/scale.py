factor = 2


def scaled(value):
    return value * factor
