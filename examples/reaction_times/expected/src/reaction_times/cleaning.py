"""Data

One row a trial. A time below 100 ms is a guess, not a reaction.
"""

FASTEST_HUMAN = 100  # ms


def drop_guesses(trials):
    """Remove the trials that began before the light could have been seen."""
    return trials[trials["ms"] >= FASTEST_HUMAN]


def per_person(trials):
    """The median time of each person with each drink, one row a person."""
    return trials.pivot_table(
        index="person", columns="drink", values="ms", aggfunc="median"
    )
