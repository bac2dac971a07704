"""The steps of notebook.py."""

import logging

from demo.geo.solid import volume

logger = logging.getLogger(__name__)


def show() -> None:
    print(volume(1, 2, 3))


def run() -> None:
    """Run the steps in the notebook's order."""
    logger.info("show")
    show()
