"""What the pipeline's steps call."""

from demo.helpers import Orders


def large(items: Orders, *, limit) -> Orders:
    return [item for item in items if item[0] > limit]
