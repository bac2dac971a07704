"""The steps of notebook.py."""

import logging

logger = logging.getLogger(__name__)


def save_rates() -> None:
    with open("rates.py", "w") as file:
        file.write("RATE = 3\n")
    import rates

    print(rates.RATE)


def run() -> None:
    """Run the steps in the notebook's order."""
    logger.info("save_rates")
    save_rates()
