from demo.features.text import shorten


def describe(lines):
    return [shorten(line, 3) for line in lines]
