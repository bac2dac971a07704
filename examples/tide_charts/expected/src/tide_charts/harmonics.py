"""The model

Each constituent is a cosine with an amplitude in metres, a period in hours
and a phase in degrees.
"""

import numpy as np

CONSTITUENTS = {
    "M2": (1.71, 12.4206, 131.0),  # moon
    "S2": (0.58, 12.0000, 178.0),  # sun
    "N2": (0.33, 12.6583, 109.0),  # the moon's elliptic orbit
    "K1": (0.11, 23.9345, 12.0),
    "O1": (0.09, 25.8193, 341.0),
}


def sea_level(hours):
    """Metres above mean sea level at each of these hours since the reference."""
    level = np.zeros_like(hours)
    for amplitude, period, phase in CONSTITUENTS.values():
        level += amplitude * np.cos(2 * np.pi * hours / period - np.radians(phase))
    return level


def peaks(level):
    """Positions of the high waters: higher than both neighbours."""
    inner = level[1:-1]
    return np.flatnonzero((inner > level[:-2]) & (inner >= level[2:])) + 1
