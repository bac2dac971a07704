"""The steps of notebook.py."""

import logging

from demo.parameters import Parameters

logger = logging.getLogger(__name__)


def a(**given_: object) -> None:
    # Variables are the module's, as `globals` may read or bind any of them.
    global size, given
    globals().update(given_)
    globals()["size"] = size + 1
    print(size, sorted(name for name in globals() if name in ("size", "given")))


def b() -> None:
    exec("given = given + size", globals())
    print(given)


def run(parameters: Parameters | None = None) -> None:
    """Run the steps in the notebook's order."""
    parameters = parameters or Parameters()
    logger.info("a")
    a(size=parameters.size, given=parameters.given)
    logger.info("b")
    b()
