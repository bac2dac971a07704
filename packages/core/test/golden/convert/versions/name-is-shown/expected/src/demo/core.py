"""What the pipeline's steps call."""


def spread(values):
    return max(values) - min(values)


def spread_2(values):
    return sum(values) / len(values)


spread_2.__name__ = spread_2.__qualname__ = "spread"
