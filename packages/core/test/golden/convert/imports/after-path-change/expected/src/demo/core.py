"""What the pipeline's steps call."""


def describe(side):
    """Say what a square of the side is."""
    import shapes
    from shapes import area

    return f"{shapes.NAME} of {area(side)}"


class Report:
    def line(self, side):
        return describe(side) + "."

    def both(self, *sides):
        from shapes import area

        return [area(side) for side in sides]
