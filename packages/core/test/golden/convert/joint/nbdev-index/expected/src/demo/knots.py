__all__ = ["to_knots"]


def to_knots(kmh):
    return kmh / 1.852
