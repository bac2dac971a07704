"""The pipeline's parameters, with the notebook's values as defaults."""

from dataclasses import dataclass, field


@dataclass(frozen=True, kw_only=True)
class Parameters:
    """The pipeline's parameters."""

    values: list[int] = field(default_factory=lambda: [1, 2])
