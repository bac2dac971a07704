"""The pipeline's parameters, with the notebook's values as defaults."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Parameters:
    """The pipeline's parameters."""

    rate: float = 0.5
    r"""100% "quoted" {{ package }} \n {% raw %}"""

    text: str = 'it\'s "x" \\ %s'
