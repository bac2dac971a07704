"""Values of loud

What `loud` gives is kept.
"""

import logging

from demo.core import LIMIT

logger = logging.getLogger(__name__)


def show() -> None:
    print(LIMIT)


def run() -> None:
    """Run the steps in the notebook's order."""
    logger.info("show")
    show()
