"""The steps of notebook.py."""

import logging
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from demo.core import find_root

logger = logging.getLogger(__name__)


def in_notebook():
    # In a notebook.
    HERE = os.getcwd()
    IS_SCRIPT = False

    ROOT = Path(".")
    print(HERE == os.getcwd(), IS_SCRIPT, ROOT)
    print(find_root() == Path.cwd())
    if True:
        print("a notebook")
    return HERE, IS_SCRIPT, ROOT


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    HERE: Any
    IS_SCRIPT: Any
    ROOT: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("in_notebook")
    HERE, IS_SCRIPT, ROOT = in_notebook()
    return Results(HERE=HERE, IS_SCRIPT=IS_SCRIPT, ROOT=ROOT)
