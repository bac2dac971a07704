"""What the notebook showed when it was last run, as a regression test."""

from itertools import combinations

import pytest

pytestmark = pytest.mark.pipeline


def test_printed_lines(printed):
    assert printed.splitlines() == [
        "6 addresses on 5 x 8 blocks",  # cell 5
        "A -> B -> C -> F -> E -> D -> A (30 blocks)",  # cell 13
    ]


def test_cell_15(results):
    table = results.table
    addresses = results.addresses
    assert min((table[pair], pair) for pair in combinations(sorted(addresses), 2)) == (
        2,
        ("B", "C"),
    )


def test_cell_16(results):
    length = results.length
    assert length == 30
