"""The steps of notebook.py."""

import logging
import os

logger = logging.getLogger(__name__)


def set_up() -> None:
    os.environ["DEMO_MODE"] = "fast"


def a() -> None:
    print(os.environ.get("DEMO_MODE"))


def run() -> None:
    """Run the steps in the notebook's order."""
    logger.info("set_up")
    set_up()
    logger.info("a")
    a()
