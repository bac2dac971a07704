def scale(values, by):
    return [value * by for value in values]


def total(values):
    return sum(values)
