"""Run the pipeline from the command line: python -m tide_charts --help"""

import argparse
import logging
from collections.abc import Sequence

from tide_charts.parameters import Parameters
from tide_charts.pipeline import run


def main(argv: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        prog="tide_charts",
        description="Sea level at a small harbour, from its harmonic constants.",
        formatter_class=argparse.ArgumentDefaultsHelpFormatter,
    )
    parser.add_argument("--days", type=int, default=Parameters.days, help="days")
    parser.add_argument(
        "--step-minutes", type=int, default=Parameters.step_minutes, help="step_minutes"
    )
    parser.add_argument(
        "--warning-level",
        type=float,
        default=Parameters.warning_level,
        help="from 1 to 3 in steps of 0.1",
    )
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
