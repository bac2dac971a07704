import pytest

pytestmark = pytest.mark.pipeline


def test_text(results):
    text = results.text
    first = results.first
    second = results.second
    third = results.third
    assert [text, first, second, third] == ["hello", "one", "two", "three"]
