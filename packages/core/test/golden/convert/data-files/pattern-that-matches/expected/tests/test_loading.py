from pathlib import Path

import pytest

from demo.loading import load


def needs_files(*paths):
    absent = [path for path in paths if not Path(path).exists()]
    return pytest.mark.skipif(bool(absent), reason=f"absent: {', '.join(absent)}")


@needs_files("data/a.csv", "data/b.csv")
def test_load():
    assert [row["city"] for row in load()] == ["Bern", "Chur", "Genf"]
