"""The pipeline's parameters, with the notebook's values as defaults."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Parameters:
    """The pipeline's parameters."""

    data_file: str = "data/reaction_times.csv"

    n_resamples: int = 2000
    """bootstrap samples for the confidence interval"""

    confidence: float = 0.95

    seed: int = 20240412
