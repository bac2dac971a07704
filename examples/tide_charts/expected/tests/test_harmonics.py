import numpy as np

from tide_charts.harmonics import CONSTITUENTS, peaks, sea_level


def test_peaks():
    assert peaks(np.array([0.0, 2.0, 1.0, 3.0, 0.0])).tolist() == [1, 3]
    assert abs(sea_level(np.array([0.0]))[0]) < sum(
        a for a, _, _ in CONSTITUENTS.values()
    )
