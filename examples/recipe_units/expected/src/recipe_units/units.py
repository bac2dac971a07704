"""Amounts

Recipes write `1 1/2` and `¾`. Both become exact fractions.
"""

import re
from fractions import Fraction

__all__ = ["VULGAR", "parse_amount", "Quantity", "parse_line"]

VULGAR = {"¼": "1/4", "½": "1/2", "¾": "3/4", "⅓": "1/3", "⅔": "2/3"}


def parse_amount(text):
    "The number that a recipe means by `1 1/2`, `¾` or `2.5`"
    for sign, plain in VULGAR.items():
        text = text.replace(sign, f" {plain}")
    return sum(Fraction(part) for part in text.split())


_ml = {"cup": 240, "tbsp": 15, "tsp": 5, "ml": 1}


class Quantity:
    "An amount of a unit of volume"

    def __init__(self, amount, unit):
        self.amount, self.unit = Fraction(amount), unit

    def __repr__(self):
        return f"{self.amount} {self.unit}"

    def __eq__(self, other):
        return self.ml == other.ml

    @property
    def ml(self):
        return self.amount * _ml[self.unit]

    def to(self, unit):
        "The same volume in another unit"
        return Quantity(self.ml / _ml[unit], unit)


_line = re.compile(
    r"(?P<amount>[\d¼½¾⅓⅔/. ]+)\s*(?P<unit>cup|tbsp|tsp|ml)s?\s+(?P<what>.+)"
)


def parse_line(line):
    "Quantity and ingredient of a line such as `2 1/2 cups flour`"
    match = _line.fullmatch(line.strip())
    if match is None:
        raise ValueError(f"no quantity in {line!r}")
    return Quantity(parse_amount(match["amount"]), match["unit"]), match["what"]
