"""What the pipeline's steps call."""


def doubled(*, size):
    return size * 2
