"""The pipeline's parameters, with the notebook's values as defaults."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Parameters:
    """The pipeline's parameters."""

    export_file: str = "data/transactions.csv"

    rent_day: int = 3

    savings_goal: float = 300.0
    """euros a month"""
