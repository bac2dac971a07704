import pandas as pd

from reaction_times.cleaning import drop_guesses, per_person


def test_drop_guesses():
    trials_of_one = pd.DataFrame(
        {
            "person": ["a"] * 4,
            "drink": ["coffee", "coffee", "water", "water"],
            "ms": [250, 90, 300, 320],
        }
    )
    assert len(drop_guesses(trials_of_one)) == 3
    assert per_person(drop_guesses(trials_of_one)).loc["a", "water"] == 310
