"""What the pipeline's steps call."""


def nest(n, *, depth):
    if n >= depth:
        return []
    return [nest(n + 1, depth=depth)]
