"""What the pipeline's steps call."""


def get(*, BASE):
    return BASE
