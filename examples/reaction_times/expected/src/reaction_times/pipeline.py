"""Does caffeine shorten reaction times?

Twelve volunteers pressed a button as soon as a light came on, once after
water and once after coffee. We compare the two drinks person by person.
"""

import logging
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd
from scipy import stats

from reaction_times.cleaning import drop_guesses, per_person
from reaction_times.parameters import Parameters

logger = logging.getLogger(__name__)


def load_trials(*, data_file: str):
    trials = pd.read_csv(data_file)
    valid = drop_guesses(trials)
    print(f"{len(trials)} trials, {len(trials) - len(valid)} of them guesses")
    medians = per_person(valid)
    difference = medians["water"] - medians["coffee"]
    return trials, valid, medians, difference


def compare(medians, difference):
    """Is the difference real?

    The same people had both drinks, so the test is a paired one.
    """
    test = stats.ttest_rel(medians["water"], medians["coffee"])
    gain = float(difference.mean())
    print(
        f"coffee is {gain:.1f} ms faster (t = {test.statistic:.2f}, p = {test.pvalue:.1e})"
    )
    return test, gain


def bootstrap(difference, *, n_resamples: int, confidence: float, seed: int):
    rng = np.random.default_rng(seed)
    values = difference.to_numpy()
    samples = rng.choice(values, size=(n_resamples, len(values)))
    tail = (1 - confidence) / 2
    low, high = np.quantile(samples.mean(axis=1), [tail, 1 - tail])
    print(f"{confidence:.0%} interval: {low:.1f} to {high:.1f} ms")
    return low, high


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    trials: Any
    valid: Any
    medians: Any
    difference: Any
    test: Any
    gain: Any
    low: Any
    high: Any


def run(parameters: Parameters | None = None) -> Results:
    """Run the steps in the notebook's order."""
    parameters = parameters or Parameters()
    logger.info("load_trials")
    trials, valid, medians, difference = load_trials(data_file=parameters.data_file)
    logger.info("compare")
    test, gain = compare(medians, difference)
    logger.info("bootstrap")
    low, high = bootstrap(
        difference,
        n_resamples=parameters.n_resamples,
        confidence=parameters.confidence,
        seed=parameters.seed,
    )
    return Results(
        trials=trials,
        valid=valid,
        medians=medians,
        difference=difference,
        test=test,
        gain=gain,
        low=low,
        high=high,
    )
