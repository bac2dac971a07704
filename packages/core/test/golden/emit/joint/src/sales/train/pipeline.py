r"""Train

Minimises $\alpha$ over {{ sizes }}.
"""

import logging
from dataclasses import dataclass

from sales.models.tree import grow as grow_tree
from sales.train.parameters import Parameters

logger = logging.getLogger(__name__)


def train(*, sizes, field):
    """Says \"\"\"quoted\"\"\" things"""
    run = grow_tree(sizes)
    print(field)
    return run, sizes


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    run: list[int]
    sizes: list[int]


def run(parameters: Parameters | None = None) -> Results:
    """Run the steps in the notebook's order."""
    parameters = parameters or Parameters()
    logger.info("train")
    run, sizes = train(sizes=parameters.sizes, field=parameters.field)
    return Results(run=run, sizes=sizes)
