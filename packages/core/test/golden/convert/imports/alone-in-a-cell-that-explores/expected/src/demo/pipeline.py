"""The steps of notebook.py."""

import logging

logger = logging.getLogger(__name__)


def prepare() -> None:
    try:
        from math import no_such_name
    except ImportError:
        no_such_name = None
    print(no_such_name)


def make_no_such_name() -> None:
    try:
        from math import no_such_name
    except ImportError:
        no_such_name = None


def show() -> None:
    print("main")


def run() -> None:
    """Run the steps in the notebook's order."""
    logger.info("prepare")
    prepare()
    logger.info("make_no_such_name")
    make_no_such_name()
    logger.info("show")
    show()
