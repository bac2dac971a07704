"""The steps of notebook.ipynb."""

import doctest
import logging
import sys

from demo.core import double

logger = logging.getLogger(__name__)


def set_up() -> None:
    logging.basicConfig(
        level=logging.INFO, stream=sys.stdout, format="%(levelname)s %(message)s"
    )


def print_double() -> None:
    logging.info("begins")
    print("printed", double(4))
    doctest.testmod()


def run() -> None:
    """Run the steps in the notebook's order."""
    logger.info("set_up")
    set_up()
    logger.info("print_double")
    print_double()
