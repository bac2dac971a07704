import pytest

pytestmark = pytest.mark.pipeline


def test_notes(results):
    notes = results.notes
    assert len(notes) == 2
