"""The steps of notebook.py."""

import logging
from functools import partial

from demo.core import shift, tell


def enlarge(x):
    return x * scale


logger = logging.getLogger(__name__)


def a() -> None:
    global scale
    scale = len("abc")


def b() -> None:
    tell(enlarge, 2)


def c() -> None:
    offset = len("ab")
    print(list(map(partial(shift, offset=offset), [1, 2])))


def run() -> None:
    """Run the steps in the notebook's order."""
    logger.info("a")
    a()
    logger.info("b")
    b()
    logger.info("c")
    c()
