"""The steps of notebook.py."""

import json
import logging
import os
from dataclasses import dataclass
from glob import glob
from pathlib import Path
from typing import Any

logger = logging.getLogger(__name__)


def set_folder():
    FOLDER = "orders"
    return FOLDER


def load(FOLDER):
    orders = [
        json.loads(path.read_text()) for path in sorted(Path(FOLDER).glob("*.json"))
    ]
    images = [entry.name for entry in os.scandir("images")]
    logs = [
        line
        for path in glob(f"{FOLDER}/logs/**/*.log", recursive=True)
        for line in open(path)
    ]
    return orders, images, logs


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    FOLDER: Any
    orders: Any
    images: Any
    logs: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("set_folder")
    FOLDER = set_folder()
    logger.info("load")
    orders, images, logs = load(FOLDER)
    return Results(FOLDER=FOLDER, orders=orders, images=images, logs=logs)
