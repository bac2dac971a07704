"""Simulate

Both lifts get the same people: the same seed for each.
"""

import random

from lift_simulation.people import arrive


def simulate(lift, floors, ticks, rate, seed):
    """The waits of all who boarded."""
    rng = random.Random(seed)
    waiting, everybody = [], []
    for tick in range(ticks):
        if rng.random() < rate:
            person = arrive(rng, tick, floors)
            waiting.append(person)
            everybody.append(person)
        lift.move(waiting, tick)
    return [person.wait for person in everybody if person.boarded is not None]
