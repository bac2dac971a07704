"""The steps of notebook.py."""

import logging

from demo.parameters import Parameters

logger = logging.getLogger(__name__)


def grow(**given: object) -> None:
    # Variables are the module's, as `exec` may read or bind any of them.
    global n
    globals().update(given)
    exec("n = n + " + str(len("a")), globals())
    print(n)
    assert n == 2


def run(parameters: Parameters | None = None) -> None:
    """Run the steps in the notebook's order."""
    parameters = parameters or Parameters()
    logger.info("grow")
    grow(n=parameters.n)
