"""What the pipeline's steps call."""


def run(cells, n, *, shift):
    return cells * n + shift


def Results(value):
    return {"value": value}
