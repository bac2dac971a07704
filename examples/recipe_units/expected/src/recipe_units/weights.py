"""Weights

A module of its own: the densities will grow.
"""

from recipe_units.units import Quantity

__all__ = ["GRAMS_PER_ML", "grams"]

GRAMS_PER_ML = {"flour": 0.53, "sugar": 0.85, "butter": 0.96, "milk": 1.03}


def grams(quantity, ingredient):
    "Weight of a volume of an ingredient, rounded to a gram"
    return round(float(quantity.ml) * GRAMS_PER_ML[ingredient])
