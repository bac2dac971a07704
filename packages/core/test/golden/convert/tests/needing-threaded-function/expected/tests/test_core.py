import pytest

from demo.core import price
from demo.parameters import Parameters

pytestmark = pytest.mark.pipeline


def test_price(results):
    offset = results.offset
    rate = Parameters().rate
    assert price(4, rate=rate, offset=offset) == 4
