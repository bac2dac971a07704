"""What the pipeline's steps call."""


def grow_twice(value, *, base):
    return base(value) + base(value)
