"""Run the pipeline from the command line: python -m demo --help"""

import argparse
import ast
import logging
from collections.abc import Sequence

from demo.parameters import Parameters
from demo.pipeline import run


def main(argv: Sequence[str] | None = None) -> int:
    def literal(text: str) -> object:
        try:
            return ast.literal_eval(text)
        except SyntaxError as error:
            raise ValueError(text) from error

    def value(text: str) -> object:
        """What the text says in Python, or the text itself where it says nothing there."""
        try:
            return ast.literal_eval(text)
        except (SyntaxError, ValueError):
            return text

    parser = argparse.ArgumentParser(
        prog="demo",
        description="What notebook.py does, as a package.",
        formatter_class=argparse.ArgumentDefaultsHelpFormatter,
    )
    parser.add_argument("--rate", type=float, default=Parameters.rate, help="rate")
    parser.add_argument(
        "--names", type=literal, default=Parameters().names, help="names"
    )
    parser.add_argument("--mode", type=value, default=Parameters.mode, help="mode")
    parser.add_argument(
        "--log-level",
        default="INFO",
        choices=["DEBUG", "INFO", "WARNING", "ERROR"],
        help="how much to log",
    )
    args = vars(parser.parse_args(argv))
    logging.basicConfig(
        level=args.pop("log_level"),
        format="%(asctime)s %(levelname)s %(name)s: %(message)s",
    )
    run(Parameters(**args))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
