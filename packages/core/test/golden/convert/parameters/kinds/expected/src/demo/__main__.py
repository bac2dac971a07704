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
    parser.add_argument("--limit", type=int, default=Parameters.limit, help="limit")
    parser.add_argument(
        "--rate",
        type=float,
        default=Parameters.rate,
        help="share of the rows, 50%% by default",
    )
    parser.add_argument(
        "--names", type=literal, default=Parameters().names, help="columns"
    )
    parser.add_argument(
        "--verbose",
        action=argparse.BooleanOptionalAction,
        default=Parameters.verbose,
        help="verbose",
    )
    parser.add_argument("--path", default=Parameters.path, help="path")
    parser.add_argument(
        "--nothing", type=value, default=Parameters.nothing, help="nothing"
    )
    parser.add_argument("--count", type=int, default=Parameters.count, help="count")
    parser.add_argument("--most", type=value, default=Parameters.most, help="most")
    parser.add_argument("--where", default=Parameters.where, help="where")
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
