"""Run the pipeline from the command line: python -m courier_routes --help"""

import argparse
import logging
from collections.abc import Sequence

from courier_routes.parameters import Parameters
from courier_routes.pipeline import run


def main(argv: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        prog="courier_routes",
        description="The shortest round through a handful of addresses on a city grid with closed streets.",
        formatter_class=argparse.ArgumentDefaultsHelpFormatter,
    )
    parser.add_argument("--depot", default=Parameters.depot, help="depot")
    parser.add_argument(
        "--max-stops", type=int, default=Parameters.max_stops, help="max_stops"
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
