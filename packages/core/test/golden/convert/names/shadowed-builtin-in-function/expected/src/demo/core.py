"""What the pipeline's steps call."""


def biggest(rows, *, max):
    return max(rows)
