"""The steps of notebook.py."""

import logging
from functools import partial

from demo.core import shift, tell

logger = logging.getLogger(__name__)


def a() -> None:
    scale = len("abc")

    def enlarge(x):
        return x * scale

    tell(enlarge, 2)


def c() -> None:
    offset = len("ab")
    print(list(map(partial(shift, offset=offset), [1, 2])))


def run() -> None:
    """Run the steps in the notebook's order."""
    logger.info("a")
    a()
    logger.info("c")
    c()
