from demo.shapes import area


def test_area():
    assert area(2, 3) == 6


def test_area_2():
    assert area(0, 1) == 0
