r"""Train

Minimises $\alpha$ over {{ sizes }}.
"""

import argparse
import ast
import logging
import os
import re
from collections.abc import Sequence
from dataclasses import dataclass
from dataclasses import field as field_
from typing import Literal

BLANK = re.compile(r"\s+")


def clean(text):
    return BLANK.sub(" ", text)


def grow(sizes):
    return [size + len(clean("")) for size in sizes]


grow_tree = grow

logger = logging.getLogger(__name__)


@dataclass(frozen=True, kw_only=True)
class Parameters:
    """The pipeline's parameters."""

    sizes: list[int] = field_(default_factory=lambda: [1, 2])

    field: bool = True

    log_level: Literal["low", "high"] = "low"

    DATA: str = "data/sales.csv"


def train(*, sizes, field):
    """Says \"\"\"quoted\"\"\" things"""
    run = grow_tree(sizes)
    print(field)
    return run, sizes


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    run: list[int]
    sizes: list[int]


def run(parameters: Parameters | None = None) -> Results:
    """Run the steps in the notebook's order."""
    parameters = parameters or Parameters()
    logger.info("train")
    run, sizes = train(sizes=parameters.sizes, field=parameters.field)
    return Results(run=run, sizes=sizes)


def main(argv: Sequence[str] | None = None) -> int:
    def literal(text: str) -> object:
        try:
            return ast.literal_eval(text)
        except SyntaxError as error:
            raise ValueError(text) from error

    parser = argparse.ArgumentParser(
        prog="train",
        description="What is sold when.",
        formatter_class=argparse.ArgumentDefaultsHelpFormatter,
    )
    parser.add_argument(
        "--sizes", type=literal, default=Parameters().sizes, help="sizes"
    )
    parser.add_argument(
        "--field",
        action=argparse.BooleanOptionalAction,
        default=Parameters.field,
        help="field",
    )
    parser.add_argument(
        "--log-level",
        default=Parameters.log_level,
        choices=["low", "high"],
        help="log_level",
    )
    parser.add_argument("--data", dest="DATA", default=Parameters.DATA, help="DATA")
    parser.add_argument(
        "--logging-level",
        default="INFO",
        choices=["DEBUG", "INFO", "WARNING", "ERROR"],
        help="how much to log",
    )
    args = vars(parser.parse_args(argv))
    logging.basicConfig(
        level=args.pop("logging_level"),
        format="%(asctime)s %(levelname)s %(name)s: %(message)s",
    )
    run(Parameters(**args))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
