import pytest

pytestmark = pytest.mark.pipeline


def test_words(results):
    words = results.words
    assert words == ["a", "b", "c"]
