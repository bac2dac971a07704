"""Run the pipeline from the command line: python -m demo --help"""

import argparse
import ast
import logging
from collections.abc import Sequence

from demo.parameters import Parameters
from demo.pipeline import run


def main(argv: Sequence[str] | None = None) -> int:
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
        "--names", type=ast.literal_eval, default=Parameters().names, help="columns"
    )
    parser.add_argument(
        "--verbose",
        action=argparse.BooleanOptionalAction,
        default=Parameters.verbose,
        help="verbose",
    )
    parser.add_argument("--path", default=Parameters.path, help="path")
    parser.add_argument(
        "--nothing", type=ast.literal_eval, default=Parameters.nothing, help="nothing"
    )
    parser.add_argument("--count", type=int, default=Parameters.count, help="count")
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
