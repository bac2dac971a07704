"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any


def grow():
    shelf["top"].append(2)


logger = logging.getLogger(__name__)


def a():
    global shelf
    rows = [1]
    view = rows
    shelf = {"top": rows}
    actions = [grow]
    assert view == [1]
    return view, actions


def b(actions, view) -> None:
    for act in actions:
        act()
    print(view)


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    view: Any
    actions: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("a")
    view, actions = a()
    logger.info("b")
    b(actions, view)
    return Results(view=view, actions=actions)
