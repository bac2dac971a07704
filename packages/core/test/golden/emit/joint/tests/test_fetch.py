import pytest

pytestmark = pytest.mark.pipeline


@pytest.fixture
def results(fetch_run):
    return fetch_run[0]


def test_page(results):
    page = results.page
    assert page
