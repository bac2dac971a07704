"""Run the pipeline from the command line: python -m lift_simulation --help"""

import argparse
import logging
from collections.abc import Sequence

from lift_simulation.parameters import Parameters
from lift_simulation.pipeline import run


def main(argv: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        prog="lift_simulation",
        description="Would a second rule for the lift in our building shorten the wait?",
        formatter_class=argparse.ArgumentDefaultsHelpFormatter,
    )
    parser.add_argument("--floors", type=int, default=Parameters.floors, help="floors")
    parser.add_argument("--ticks", type=int, default=Parameters.ticks, help="ticks")
    parser.add_argument(
        "--arrivals-per-tick",
        type=float,
        default=Parameters.arrivals_per_tick,
        help="arrivals_per_tick",
    )
    parser.add_argument("--seed", type=int, default=Parameters.seed, help="seed")
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
