"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

logger = logging.getLogger(__name__)


def prepare():
    results = [7, 10]
    n = 1
    return results, n


def make_old(n, results):
    if n < 10:

        def lookup(s):
            results.append(1)
            return s

    old = lookup
    return old


def call_old(old) -> None:
    print(old(3))


def show(results) -> None:
    print(results)


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    results: Any
    n: Any
    old: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("prepare")
    results, n = prepare()
    logger.info("make_old")
    old = make_old(n, results)
    logger.info("call_old")
    call_old(old)
    logger.info("show")
    show(results)
    return Results(results=results, n=n, old=old)
