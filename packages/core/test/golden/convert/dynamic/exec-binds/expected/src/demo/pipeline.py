"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

logger = logging.getLogger(__name__)


def prepare_data() -> None:
    # Variables are the module's, as `exec` may read or bind any of them.
    global n
    exec("made = 5", globals())
    print(made + 1)
    n = 3
    print(eval("n + 1", globals()), "n" in globals(), "{n}".format(**globals()))
    globals()["m"] = 4


def later() -> None:
    """Later"""
    # Variables are the module's, as `eval` may read or bind any of them.
    global doubled, n
    print(m)

    def doubled():
        return eval("n * 2")

    print(doubled())
    n = 8
    print(doubled(), "doubled" in sorted(globals()))


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    n: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("prepare_data")
    prepare_data()
    logger.info("later")
    later()
    return Results(n=n)
