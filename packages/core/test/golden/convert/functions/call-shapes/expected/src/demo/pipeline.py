"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

from demo.core import add

logger = logging.getLogger(__name__)


def a():
    base = len("ab")
    return base


def b(base):
    args = [1, 2]
    options = {"y": 3}
    print(
        add(*args, base=base),
        add(1, **options, base=base),
        add(
            4,  # the first
            base=base,
        ),
        add(5, 6, base=base),
    )
    print(
        [add(n, base=base) for n in range(2)],
        (lambda: add(9, base=base))(),
        f"{add(1, base=base)}",
    )
    return args, options


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    base: Any
    args: Any
    options: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("a")
    base = a()
    logger.info("b")
    args, options = b(base)
    return Results(base=base, args=args, options=options)
