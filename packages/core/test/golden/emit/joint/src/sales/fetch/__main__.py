"""Run the pipeline from the command line: python -m sales.fetch --help"""

import argparse
import asyncio
import logging as logging_
from collections.abc import Sequence

from sales.fetch.parameters import Parameters
from sales.fetch.pipeline import run


def main(argv: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        prog="sales-fetch",
        description="What is sold when.",
        formatter_class=argparse.ArgumentDefaultsHelpFormatter,
    )
    parser.add_argument("--url", default=Parameters.url, help='where "100%%" of it is')
    parser.add_argument(
        "--log-level",
        default="INFO",
        choices=["DEBUG", "INFO", "WARNING", "ERROR"],
        help="how much to log",
    )
    args = vars(parser.parse_args(argv))
    logging_.basicConfig(
        level=args.pop("log_level"),
        format="%(asctime)s %(levelname)s %(name)s: %(message)s",
    )
    asyncio.run(run(Parameters(**args)))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
