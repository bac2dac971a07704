"""What the pipeline's steps call."""


def double(n: int) -> int:
    return 2 * n
