from courier_routes.paths import distances_from, neighbours


def test_neighbours():
    corner = [list(".#"), list("..")]
    assert sorted(neighbours(corner, (1, 0))) == [(0, 0), (1, 1)]
    assert distances_from(corner, (0, 0))[1, 1] == 2
