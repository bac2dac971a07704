from demo.geo.flat import area


def volume(w, h, d):
    return area(w, h) * d
