"""What the pipeline's steps call."""


def size(x, *, unit):
    return x * unit


def make(*, unit):
    class Box:
        def get(self, x):
            return size(x, unit=unit)

    return Box()
