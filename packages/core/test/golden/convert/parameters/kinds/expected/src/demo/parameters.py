"""The pipeline's parameters, with the notebook's values as defaults."""

from dataclasses import dataclass, field


@dataclass(frozen=True, kw_only=True)
class Parameters:
    """The pipeline's parameters."""

    limit: int = 10

    rate: float = 0.5
    """share of the rows, 50% by default"""

    names: list[str] = field(default_factory=lambda: ["a", "b"])
    """columns"""

    verbose: bool = False

    path: str = "data/in.csv"

    nothing: object = None

    count: int = 3

    most: int | None = 5

    where: "str | None" = None
