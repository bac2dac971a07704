"""What the pipeline's steps call."""

from dataclasses import dataclass


@dataclass
class Point:
    x: int
    y: int = 0


@dataclass
class Point_2(Point):
    z: int = 0

    def moved(self, by):
        return Point_2(self.x + by, self.y + by, self.z)


Point_2.__name__ = Point_2.__qualname__ = "Point"
