"""Run the pipeline from the command line: python -m monthly_budget --help"""

import argparse
import logging
from collections.abc import Sequence

from monthly_budget.parameters import Parameters
from monthly_budget.pipeline import run


def main(argv: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        prog="monthly_budget",
        description="What is left at the end of each month, from the bank's export.",
        formatter_class=argparse.ArgumentDefaultsHelpFormatter,
    )
    parser.add_argument(
        "--export-file", default=Parameters.export_file, help="export_file"
    )
    parser.add_argument(
        "--rent-day", type=int, default=Parameters.rent_day, help="rent_day"
    )
    parser.add_argument(
        "--savings-goal",
        type=float,
        default=Parameters.savings_goal,
        help="euros a month",
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
