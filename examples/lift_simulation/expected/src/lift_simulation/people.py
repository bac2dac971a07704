"""People and lifts"""

from dataclasses import dataclass


@dataclass
class Person:
    """Somebody who waits on one floor for the lift to another."""

    born: int
    start: int
    goal: int
    boarded: int | None = None

    @property
    def wait(self):
        return self.boarded - self.born


def arrive(rng, tick, floors):
    """A new person; most go to or come from the ground floor."""
    upper = rng.randrange(1, floors)
    start, goal = (0, upper) if rng.random() < 0.5 else (upper, 0)
    return Person(tick, start, goal)
