from demo.shapes import area


class Room:
    def __init__(self, w, h):
        self.size = area(w, h)
