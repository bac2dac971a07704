"""Run the pipeline from the command line: python -m demo --help"""

import argparse
import logging
import sys
from collections.abc import Sequence
from io import TextIOWrapper

from demo.parameters import Parameters
from demo.pipeline import run


def main(argv: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        prog="demo",
        description="What notebook.py does, as a package.",
        formatter_class=argparse.ArgumentDefaultsHelpFormatter,
    )
    parser.add_argument("--word", default=Parameters.word, help="word")
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
    if isinstance(sys.stdout, TextIOWrapper):
        # Programs write there too: what is printed before them has to be there first.
        sys.stdout.reconfigure(line_buffering=True)
    run(Parameters(**args))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
