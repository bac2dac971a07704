"""What the notebook showed of calls when it was last run, as a regression test."""

from demo.core import each


def test_each():
    initials = each(name[0] for name in ["Ada", "Ben"])
    assert list(initials) == ["A", "B"]  # cell 4
