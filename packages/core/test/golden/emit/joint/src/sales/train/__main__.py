"""Run the pipeline from the command line: python -m sales.train --help"""

import argparse
import ast
import logging
from collections.abc import Sequence

from sales.train.parameters import Parameters
from sales.train.pipeline import run


def main(argv: Sequence[str] | None = None) -> int:
    def literal(text: str) -> object:
        try:
            return ast.literal_eval(text)
        except SyntaxError as error:
            raise ValueError(text) from error

    parser = argparse.ArgumentParser(
        prog="sales-train",
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
