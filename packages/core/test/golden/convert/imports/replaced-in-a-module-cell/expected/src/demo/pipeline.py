"""The steps of notebook.py."""

import logging
from collections import Counter
from dataclasses import dataclass
from typing import Any

from demo.core import Words, most_common

logger = logging.getLogger(__name__)


def count():
    common = most_common(Words("a b a"))
    repeated = Counter("aab")["a"]
    return common, repeated


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    common: Any
    repeated: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("count")
    common, repeated = count()
    return Results(common=common, repeated=repeated)
