from pathlib import Path

import pytest

from demo.core import describe, tidy


def needs_files(*paths):
    absent = [path for path in paths if not Path(path).exists()]
    return pytest.mark.skipif(bool(absent), reason=f"absent: {', '.join(absent)}")


def test_tidy():
    assert tidy(" x ") == "X"


@needs_files("orders.csv")
def test_describe():
    assert describe("orders").startswith("orders: ")
