"""The steps of notebook.ipynb."""

import logging

from demo.core import initials, is_even, ratio, share

logger = logging.getLogger(__name__)


def try_share() -> None:
    share(1)
    share(3)
    initials("Ada King")
    ratio(1, 3)
    is_even(4), is_even(5)
    is_even(4)
    {word: len(initials(word)) for word in ["a b", "c"]}
    initials("Ada King")


def run() -> None:
    """Run the steps in the notebook's order."""
    logger.info("try_share")
    try_share()
