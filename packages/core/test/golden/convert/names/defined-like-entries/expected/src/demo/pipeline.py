"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from functools import partial, reduce
from typing import Any

from demo.core import Results as Results_
from demo.core import run as run_
from demo.parameters import Parameters

logger = logging.getLogger(__name__)


def print_run(*, shift: int):
    after = run_(3, 2, shift=shift)
    print(
        after,
        list(map(lambda each: run_(each, 1, shift=shift), [1, 2])),
        Results_(after),
    )
    print(reduce(partial(run_, shift=shift), [1, 2, 3]))
    assert run_(1, 1, shift=shift) == 2
    return after


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    after: Any


def run(parameters: Parameters | None = None) -> Results:
    """Run the steps in the notebook's order."""
    parameters = parameters or Parameters()
    logger.info("print_run")
    after = print_run(shift=parameters.shift)
    return Results(after=after)
