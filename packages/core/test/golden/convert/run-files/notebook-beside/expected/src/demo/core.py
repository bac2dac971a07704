"""What the pipeline's steps call."""

from demo.helpers import Orders

limit = 3


def large(items: Orders) -> Orders:
    return [item for item in items if item[0] > limit]
