"""Months

A month begins on the day that the rent is due.
"""


def month_of(day, first):
    """The month that a day counts to, such as `2024-03`, where months begin on that day."""
    year, month = (
        (day.year, day.month) if day.day >= first else (day.year, day.month - 1)
    )
    return f"{year - 1}-12" if month == 0 else f"{year}-{month:02d}"
