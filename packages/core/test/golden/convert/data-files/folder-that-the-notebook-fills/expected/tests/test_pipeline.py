import pytest

pytestmark = pytest.mark.pipeline


def test_texts(results):
    texts = results.texts
    parts = results.parts
    assert texts == ["a", "b"]
    assert len(parts) == 1
