"""The steps of notebook.ipynb."""

import logging
from dataclasses import dataclass
from typing import Any

from demo.core import TestData, test_model

logger = logging.getLogger(__name__)


def evaluate_model():
    share = test_model(TestData.rows)
    print(share)
    return share


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    share: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("evaluate_model")
    share = evaluate_model()
    return Results(share=share)
