"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from demo.loading import load

logger = logging.getLogger(__name__)


def make_path():
    DATA = Path("data")
    return DATA


def load_2():
    rows = load()
    print(len(rows))
    return rows


def notes(DATA):
    notes = [path.read_text().strip() for path in sorted(DATA.rglob("*.txt"))]
    print(notes)
    return notes


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    DATA: Any
    rows: Any
    notes: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("make_path")
    DATA = make_path()
    logger.info("load_2")
    rows = load_2()
    logger.info("notes")
    notes_value = notes(DATA)
    return Results(DATA=DATA, rows=rows, notes=notes_value)
