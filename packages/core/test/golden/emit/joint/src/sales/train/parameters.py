"""The pipeline's parameters, with the notebook's values as defaults."""

from dataclasses import dataclass
from dataclasses import field as field_
from typing import Literal


@dataclass(frozen=True, kw_only=True)
class Parameters:
    """The pipeline's parameters."""

    sizes: list[int] = field_(default_factory=lambda: [1, 2])

    field: bool = True

    log_level: Literal["low", "high"] = "low"

    DATA: str = "data/sales.csv"
