"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

logger = logging.getLogger(__name__)


def train():
    def_rows = [1, 2]
    return def_rows


def model(def_rows):
    model = sum(def_rows)
    return model


def score(model):
    score = model * 2
    model = model + 1
    return score, model


def show(model, score) -> None:
    print(model, score)


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    def_rows: Any
    model: Any
    score: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("train")
    def_rows = train()
    logger.info("model")
    model_value = model(def_rows)
    logger.info("score")
    score_value, model_value = score(model_value)
    logger.info("show")
    show(model_value, score_value)
    return Results(def_rows=def_rows, model=model_value, score=score_value)
