"""The pipeline's parameters, with the notebook's values as defaults."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Parameters:
    """The pipeline's parameters."""

    floors: int = 8

    ticks: int = 600

    arrivals_per_tick: float = 0.25

    seed: int = 11
