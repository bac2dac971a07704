"""Waiting for the lift

Would a second rule for the lift in our building shorten the wait? A small
simulation: people arrive at random, the lift moves one floor a tick.
"""

import logging
from dataclasses import dataclass
from statistics import mean
from typing import Any

from lift_simulation.lifts import Lift, SweepingLift
from lift_simulation.parameters import Parameters
from lift_simulation.simulation import simulate

logger = logging.getLogger(__name__)


def run_old_rule(*, floors: int, ticks: int, arrivals_per_tick: float, seed: int):
    old_waits = simulate(Lift(), floors, ticks, arrivals_per_tick, seed)
    print(f"old rule: {len(old_waits)} people, mean wait {mean(old_waits):.1f}")
    return old_waits


def run_new_rule(*, floors: int, ticks: int, arrivals_per_tick: float, seed: int):
    new_waits = simulate(SweepingLift(), floors, ticks, arrivals_per_tick, seed)
    print(f"new rule: {len(new_waits)} people, mean wait {mean(new_waits):.1f}")
    return new_waits


def compare(old_waits, new_waits):
    saved = mean(old_waits) - mean(new_waits)
    longest = max(old_waits), max(new_waits)
    print(
        f"saved {saved:.1f} ticks a person; longest wait {longest[0]} and {longest[1]}"
    )
    return saved, longest


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    old_waits: Any
    new_waits: Any
    saved: Any
    longest: Any


def run(parameters: Parameters | None = None) -> Results:
    """Run the steps in the notebook's order."""
    parameters = parameters or Parameters()
    logger.info("run_old_rule")
    old_waits = run_old_rule(
        floors=parameters.floors,
        ticks=parameters.ticks,
        arrivals_per_tick=parameters.arrivals_per_tick,
        seed=parameters.seed,
    )
    logger.info("run_new_rule")
    new_waits = run_new_rule(
        floors=parameters.floors,
        ticks=parameters.ticks,
        arrivals_per_tick=parameters.arrivals_per_tick,
        seed=parameters.seed,
    )
    logger.info("compare")
    saved, longest = compare(old_waits, new_waits)
    return Results(
        old_waits=old_waits, new_waits=new_waits, saved=saved, longest=longest
    )
