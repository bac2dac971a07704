import pytest

pytestmark = pytest.mark.pipeline


def test_saved(results):
    saved = results.saved
    assert saved > 0
