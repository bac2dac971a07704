"""The steps of notebook.py."""

import logging
from functools import lru_cache

logger = logging.getLogger(__name__)


def a() -> None:
    base = [1, 2]
    base.append(3)

    @lru_cache(maxsize=None)
    def get(i):
        print("computing", i)
        return base[i]

    print(get(1), get(1))


def run() -> None:
    """Run the steps in the notebook's order."""
    logger.info("a")
    a()
