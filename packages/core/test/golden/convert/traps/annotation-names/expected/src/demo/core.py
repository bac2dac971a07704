"""What the pipeline's steps call."""


class Row:
    pass
