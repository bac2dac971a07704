"""Fetch"""

import argparse
import asyncio
import logging as logging_
import re
from collections.abc import Sequence
from dataclasses import dataclass
from logging import root as logger
from typing import Any
from unittest import mock as logging

BLANK = re.compile(r"\s+")


def clean(text):
    return BLANK.sub(" ", text)


logger_ = logging_.getLogger(__name__)


@dataclass(frozen=True, kw_only=True)
class Parameters:
    """The pipeline's parameters."""

    url: str = "https://example.org"
    """where "100%" of it is"""


async def fetch(*, url):
    logger.debug(logging.sentinel.start)
    await asyncio.sleep(0)
    page = clean(url)
    return page


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    page: Any


async def run(parameters: Parameters | None = None) -> Results:
    """Run the steps in the notebook's order."""
    parameters = parameters or Parameters()
    logger_.info("fetch")
    page = await fetch(url=parameters.url)
    return Results(page=page)


def main(argv: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        prog="fetch",
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
