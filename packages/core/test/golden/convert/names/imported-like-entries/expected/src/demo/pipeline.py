"""The steps of notebook.py."""

import logging
import sys
from dataclasses import dataclass
from subprocess import run as run_
from typing import Any

from demo.parameters import Parameters

logger = logging.getLogger(__name__)


def ask(*, word: str):
    told = run_(
        [sys.executable, "-c", f"print('{word}')"], capture_output=True, text=True
    )
    print(told.stdout)
    runs = [run_([sys.executable, "-c", "pass"]).returncode for _ in range(2)]
    print(runs, run_.__name__)
    return told, runs


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    told: Any
    runs: Any


def run(parameters: Parameters | None = None) -> Results:
    """Run the steps in the notebook's order."""
    parameters = parameters or Parameters()
    logger.info("ask")
    told, runs = ask(word=parameters.word)
    return Results(told=told, runs=runs)
