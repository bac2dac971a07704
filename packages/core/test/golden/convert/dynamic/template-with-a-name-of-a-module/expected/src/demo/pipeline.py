"""The steps of notebook.py."""

import logging

from demo.words import title

logger = logging.getLogger(__name__)


def show() -> None:
    who = "who".upper()
    print(
        "{title} {who}".format(**{**globals(), **locals()}),
        "{title}".format_map({**globals(), **locals()}),
    )


def run() -> None:
    """Run the steps in the notebook's order."""
    logger.info("show")
    show()
