"""The pipeline's parameters, with the notebook's values as defaults."""

from dataclasses import dataclass, field


@dataclass(frozen=True, kw_only=True)
class Parameters:
    """The pipeline's parameters."""

    rate: float = 0.25
    """a quarter"""

    labels: list[str] = field(default_factory=lambda: ["low", "high"])
