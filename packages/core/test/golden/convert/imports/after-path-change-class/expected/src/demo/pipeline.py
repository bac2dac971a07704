"""Shapes"""

import logging
from dataclasses import dataclass
from typing import Any

from demo.core import set_up

logger = logging.getLogger(__name__)


def call_set_up():
    set_up()
    try:
        import shapes
    except ImportError:
        shapes = None
    from shapes import NAME, Shape

    class Square(Shape):
        def tell(self):
            return f"{NAME} {self.side} {shapes.area(self.side)}"

    square = Square(3)
    print(square.tell(), isinstance(square, Shape))
    return square


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    square: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("call_set_up")
    square = call_set_up()
    return Results(square=square)
