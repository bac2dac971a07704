import pytest

from courier_routes.parameters import Parameters

pytestmark = pytest.mark.pipeline


def test_route(results):
    route = results.route
    stops = results.stops
    depot = Parameters().depot
    assert route[0] == route[-1] == depot
    assert sorted(route[1:-1]) == stops
