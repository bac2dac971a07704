"""The steps of notebook.py."""

import logging
import subprocess as sp
from dataclasses import dataclass
from os import system
from pathlib import Path
from typing import Any

logger = logging.getLogger(__name__)


def write():
    out = Path("build")
    out.mkdir(exist_ok=True)
    (out / "a.txt").write_text("hello")
    return out


def read(out):
    text = Path(out, "a.txt").read_text()
    return text


def run_step(out) -> None:
    sp.run(["sh"], text=True, check=True, input="cd build\necho one > b.txt\n")
    sp.run(f"echo two > {out}/c.txt", shell=True, check=False)
    system("echo three | tee build/d.txt > build/e.txt")


def collect(out):
    words = [(out / f"{letter}.txt").read_text().strip() for letter in "abcde"]
    first = (out / "b.txt").read_text().strip()
    second = out.joinpath("c.txt").read_text().strip()
    third = Path("build", "d.txt").read_text().strip()
    return words, first, second, third


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    out: Any
    text: Any
    words: Any
    first: Any
    second: Any
    third: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("write")
    out = write()
    logger.info("read")
    text = read(out)
    logger.info("run_step")
    run_step(out)
    logger.info("collect")
    words, first, second, third = collect(out)
    return Results(
        out=out, text=text, words=words, first=first, second=second, third=third
    )
