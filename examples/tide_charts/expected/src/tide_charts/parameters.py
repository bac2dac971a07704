"""The pipeline's parameters, with the notebook's values as defaults."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Parameters:
    """The pipeline's parameters."""

    days: int = 15

    step_minutes: int = 10

    warning_level: float = 2.4
    """from 1 to 3 in steps of 0.1"""
