__all__ = ["calm", "gust", "storm"]


def calm(knots):
    return knots


def gust(knots):
    return calm(knots) * 2


def storm(knots):
    return gust(knots) * 2
