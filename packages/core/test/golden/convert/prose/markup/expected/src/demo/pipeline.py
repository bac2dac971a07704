"""Weighing coins

The 3 Jan. 2020 edition asks, e.g. in puzzle 2, how many coins a scale can
tell apart. Each weighing has 3 outcomes.
"""

import logging
from dataclasses import dataclass
from typing import Any

logger = logging.getLogger(__name__)


def powers():
    """With 4 weighings there are 3**4 = 81 outcomes, so A weighings allow B coins
    with A < B. See the 2nd table for x_i ≥ 0.
    """
    total = 1
    for weighing in range(4):
        total = total * 3
    print(total)
    return total


def residuals_of_search():
    r"""Residuals of A* search, with a bold claim and a snake_case_name

    Pearson residuals are defined to be

    $$\frac{(y - \mu)}{\sqrt{\mathrm{var}(\mu)}}$$

    where $\mathrm{var}$ is given by $a_1 * b_1$ and $a_2 * b_2$.
    """
    residuals = []
    for value in [1.0, 2.0, 4.0]:
        residuals.append((value - 2.0) / 2.0**0.5)
    print(residuals[0])
    return residuals


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    total: Any
    residuals: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("powers")
    total = powers()
    logger.info("residuals_of_search")
    residuals = residuals_of_search()
    return Results(total=total, residuals=residuals)
