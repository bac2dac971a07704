"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

from demo.core import Counted

logger = logging.getLogger(__name__)


def prepare():
    factor = 2

    class Answers:
        @staticmethod
        @Counted
        def answer(value):
            return value * factor

    answer = Answers.answer
    return answer


def call_answer(answer) -> None:
    print(answer(3))


def show(answer) -> None:
    print(answer.times)


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    answer: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("prepare")
    answer = prepare()
    logger.info("call_answer")
    call_answer(answer)
    logger.info("show")
    show(answer)
    return Results(answer=answer)
