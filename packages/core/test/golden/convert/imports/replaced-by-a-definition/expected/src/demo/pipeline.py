"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

from demo.core import Words, deque, is_hashed

logger = logging.getLogger(__name__)


def count():
    """Count"""
    words = Words("a rose is a rose".split())
    print(words.most(), is_hashed(words), is_hashed(1), deque([3, 4]).first())
    return words


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    words: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("count")
    words = count()
    return Results(words=words)
