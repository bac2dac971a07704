"""The steps of notebook.py."""

import logging

logger = logging.getLogger(__name__)


def print_doubled() -> None:
    # Variables are the module's, as `exec` may read or bind any of them.
    global n, doubled
    exec("made = 5", globals())
    print(made + 1)
    n = 3
    print(eval("n + 1", globals()), "n" in globals(), "{n}".format(**globals()))
    globals()["m"] = 4

    # Later
    print(m)

    def doubled():
        return eval("n * 2")

    print(doubled())
    n = 8
    print(doubled(), "doubled" in sorted(globals()))


def run() -> None:
    """Run the steps in the notebook's order."""
    logger.info("print_doubled")
    print_doubled()
