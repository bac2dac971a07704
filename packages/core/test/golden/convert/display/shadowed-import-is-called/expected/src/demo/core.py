"""What the pipeline's steps call."""


def floor(value):
    print("own", value)
    return 0
