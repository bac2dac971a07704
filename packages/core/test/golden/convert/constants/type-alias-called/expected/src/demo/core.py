"""What the pipeline's steps call."""

Tour = list
Cities = frozenset


def longest(tour: Tour) -> int:
    return max(tour)


def as_tour(cities: Cities) -> Tour:
    return Tour(cities)
