"""Run the pipeline from the command line: python -m reaction_times --help"""

import argparse
import logging
from collections.abc import Sequence

from reaction_times.parameters import Parameters
from reaction_times.pipeline import run


def main(argv: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        prog="reaction_times",
        description="Twelve volunteers pressed a button as soon as a light came on, once after water and once after coffee.",
        formatter_class=argparse.ArgumentDefaultsHelpFormatter,
    )
    parser.add_argument("--data-file", default=Parameters.data_file, help="data_file")
    parser.add_argument(
        "--n-resamples",
        type=int,
        default=Parameters.n_resamples,
        help="bootstrap samples for the confidence interval",
    )
    parser.add_argument(
        "--confidence", type=float, default=Parameters.confidence, help="confidence"
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
