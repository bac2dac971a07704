"""What the pipeline's steps call."""


def loud():
    print("loud")
    return 3


VALUE = loud()
LIMIT = VALUE * 2
