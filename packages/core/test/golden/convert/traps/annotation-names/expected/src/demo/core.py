"""What the pipeline's steps call."""

Number = int


class Row:
    pass


def make(n: Number, like: "Row" = None) -> Row:
    return Row()
