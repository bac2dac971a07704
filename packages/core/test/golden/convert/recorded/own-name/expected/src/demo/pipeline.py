"""The steps of notebook.ipynb."""

import logging

logger = logging.getLogger(__name__)


def print_run() -> None:
    print("run as", __name__)
    print(3 + 4)


def run() -> None:
    """Run the steps in the notebook's order."""
    logger.info("print_run")
    print_run()
