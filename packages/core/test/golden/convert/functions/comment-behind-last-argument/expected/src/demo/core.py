"""What the pipeline's steps call."""


def scale(
    value,
    shift=0,  # added at the end
    *,
    factor,
):
    return value * factor + shift
