"""Read the export

The bank writes decimal commas and negative amounts for what was spent.
"""

import csv
from datetime import date


def parse_euros(text):
    """`-1.234,50` as a float."""
    return float(text.replace(".", "").replace(",", "."))


def read_export(path):
    with open(path, encoding="utf-8", newline="") as file:
        return [
            (
                date.fromisoformat(row["date"]),
                row["category"],
                parse_euros(row["amount"]),
            )
            for row in csv.DictReader(file, delimiter=";")
        ]
