"""The steps of notebook.py."""

import logging


def helper(day: int) -> int:
    return day * scale()


def scale() -> int:
    return offset + 1


logger = logging.getLogger(__name__)


def define_answer() -> None:
    # Variables are the module's, as `globals` may read or bind any of them.
    global answer, part_1

    def answer(day: int) -> list[int]:
        return [globals()[f"part_{n}"](day) for n in (1, 2) if f"part_{n}" in globals()]

    def part_1(day: int) -> int:
        return helper(day) + offset


def set_offset() -> None:
    """Answers"""
    global offset, part_2
    offset = 3
    print(answer(1))

    def part_2(day: int) -> int:
        return helper(day) - offset

    print(answer(1))


def run() -> None:
    """Run the steps in the notebook's order."""
    logger.info("define_answer")
    define_answer()
    logger.info("set_offset")
    set_offset()
