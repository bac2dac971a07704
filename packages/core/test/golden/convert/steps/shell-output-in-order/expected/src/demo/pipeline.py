"""The steps of notebook.py."""

import logging
import subprocess
from dataclasses import dataclass
from typing import Any

logger = logging.getLogger(__name__)


def greet() -> None:
    print("before")
    subprocess.run(["echo", "in", "between"], check=False)


def listen():
    words = subprocess.run(
        ["echo", "one"],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    ).stdout.splitlines()
    print("after", words[0])
    return words


def leave() -> None:
    subprocess.run(
        ["bash"],
        text=True,
        check=True,
        input="""\
echo last
""",
    )


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    words: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("greet")
    greet()
    logger.info("listen")
    words = listen()
    logger.info("leave")
    leave()
    return Results(words=words)
