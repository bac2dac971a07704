"""The steps of notebook.py."""

import logging

from demo.even import Base, is_even
from demo.odd import is_odd

logger = logging.getLogger(__name__)


def show() -> None:
    print(is_even(4), is_odd(3), Base().make().size)


def run() -> None:
    """Run the steps in the notebook's order."""
    logger.info("show")
    show()
