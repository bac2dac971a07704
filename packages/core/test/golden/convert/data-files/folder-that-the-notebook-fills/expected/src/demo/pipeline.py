"""The steps of notebook.py."""

import glob
import logging
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

logger = logging.getLogger(__name__)


def make_path():
    OUT = Path("out")
    return OUT


def write(OUT) -> None:
    OUT.mkdir(exist_ok=True)
    for name in ["a", "b"]:
        (OUT / f"{name}.txt").write_text(name)
    os.makedirs("parts/one", exist_ok=True)
    Path("parts/one/c.txt").write_text("c")


def read(OUT):
    texts = [path.read_text() for path in sorted(OUT.iterdir())]
    parts = sorted(glob.glob("parts/**/*.txt", recursive=True))
    return texts, parts


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    OUT: Any
    texts: Any
    parts: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("make_path")
    OUT = make_path()
    logger.info("write")
    write(OUT)
    logger.info("read")
    texts, parts = read(OUT)
    return Results(OUT=OUT, texts=texts, parts=parts)
