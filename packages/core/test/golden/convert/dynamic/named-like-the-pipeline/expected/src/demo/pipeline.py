"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

from demo.parameters import Parameters_

logger_ = logging.getLogger(__name__)


def build_2(**given: object) -> None:
    # Variables are the module's, as `globals` may read or bind any of them.
    global n, Results, run, logger, Parameters, build
    globals().update(given)

    def Results(value):
        return value + n

    def run():
        global logger
        logger = [n]

    run()
    Parameters = Results(1)
    build = "n" in globals()
    print(Parameters, logger, build)


def show() -> None:
    print(Results(Parameters))


@dataclass(frozen=True, kw_only=True, eq=False)
class Results_:
    """What one run of the pipeline computed."""

    logger: Any
    Parameters: Any
    build: Any


def run_(parameters: Parameters_ | None = None) -> Results_:
    """Run the steps in the notebook's order."""
    parameters = parameters or Parameters_()
    logger_.info("build_2")
    build_2(n=parameters.n)
    logger_.info("show")
    show()
    return Results_(logger=logger, Parameters=Parameters, build=build)
