import pytest

from demo.parameters import Parameters


@pytest.mark.pipeline
def test_double(results):
    double = results.double
    year = Parameters(year=2021).year
    assert double == year * 2


def test_year():
    year = Parameters(year=2021).year
    names = Parameters(year=2021).names
    assert year == 2021 and names == ["a"]
