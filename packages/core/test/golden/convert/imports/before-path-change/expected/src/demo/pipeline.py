"""The steps of notebook.py."""

import json
import logging
import os
import sys
from dataclasses import dataclass
from textwrap import indent
from typing import Any

logger = logging.getLogger(__name__)


def find_modules() -> None:
    sys.path.insert(0, os.path.join(os.getcwd(), "lib"))


def show() -> None:
    print(indent(json.dumps({"a": 1}), "  "))


def load():
    import shapes as forms
    from shapes import Shape

    shape = Shape(2)
    return shape


def use(shape) -> None:
    import shapes
    import shapes as forms
    from shapes import Shape

    print(forms is shapes, type(shape) is Shape, shape.side)


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    shape: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("find_modules")
    find_modules()
    logger.info("show")
    show()
    logger.info("load")
    shape = load()
    logger.info("use")
    use(shape)
    return Results(shape=shape)
