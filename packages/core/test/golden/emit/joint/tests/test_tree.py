from pathlib import Path

import pytest

from sales.models.tree import grow

needs_files = pytest.mark.skipif(
    not all(Path(path).exists() for path in ["tree | leaf.json"]),
    reason="absent: tree | leaf.json",
)
pytestmark = needs_files


def test_grow():
    assert grow([1]) == [1]
