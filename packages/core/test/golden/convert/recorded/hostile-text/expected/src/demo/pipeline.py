"""The steps of notebook.ipynb."""

import logging
from dataclasses import dataclass
from typing import Any

logger = logging.getLogger(__name__)


def a():
    text = 'a """quoted""" \\ back'
    print(text)
    return text


def b() -> None:
    print("{{ package }} {% raw %} %s é漢")


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    text: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("a")
    text = a()
    logger.info("b")
    b()
    return Results(text=text)
