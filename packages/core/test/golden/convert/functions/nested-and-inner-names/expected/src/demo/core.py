"""What the pipeline's steps call."""


def outer():
    name = "inner"

    def show():
        return name

    return show()


def reads(*, name):
    return name
