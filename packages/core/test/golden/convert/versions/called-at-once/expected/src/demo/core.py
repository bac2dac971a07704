"""What the pipeline's steps call."""


class Later:
    """Calls what it is given when it is asked."""

    def __init__(self, compute):
        self.compute = compute

    def value(self):
        return self.compute()


def expect(value, code):
    assert code() == value


def total(numbers):
    return sum(numbers)


def total_2(numbers, start=10):
    return sum(numbers, start)
