"""The pipeline's parameters, with the notebook's values as defaults."""

from dataclasses import dataclass, field


@dataclass(frozen=True, kw_only=True)
class Parameters:
    """The pipeline's parameters."""

    year: int = 2020

    names: list[str] = field(default_factory=lambda: ["a"])
