"""What the notebook showed when it was last run, as a regression test."""

import pytest

pytestmark = pytest.mark.pipeline


@pytest.fixture
def results(train_run):
    return train_run[0]


@pytest.fixture
def printed(train_run):
    return train_run[1]


def test_printed_lines(printed):
    assert printed.splitlines() == ["True"]


def test_sizes(results):
    assert results.sizes == [1, 2]
