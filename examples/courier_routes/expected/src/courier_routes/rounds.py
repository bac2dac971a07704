"""The best round

Held and Karp: the cheapest way to have visited a set of stops and to stand
at the last of them.
"""

from functools import lru_cache


def best_round(table, depot, stops):
    """Length and order of the shortest round from the depot through all stops and back."""

    @lru_cache(maxsize=None)
    def cheapest(visited, last):
        if visited == frozenset([last]):
            return table[depot, last], (last,)
        before = visited - {last}
        options = ((cheapest(before, stop), stop) for stop in before)
        return min(
            (cost + table[stop, last], (*way, last)) for (cost, way), stop in options
        )

    everything = frozenset(stops)
    ends = ((cheapest(everything, stop), stop) for stop in stops)
    length, way = min((cost + table[stop, depot], way) for (cost, way), stop in ends)
    return length, [depot, *way, depot]
