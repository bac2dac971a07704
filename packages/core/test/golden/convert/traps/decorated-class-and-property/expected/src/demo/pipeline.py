"""The steps of notebook.py."""

import logging

from demo.core import V

logger = logging.getLogger(__name__)


def b() -> None:
    print(V(1) < V(2), V(3).twice)


def run() -> None:
    """Run the steps in the notebook's order."""
    logger.info("b")
    b()
