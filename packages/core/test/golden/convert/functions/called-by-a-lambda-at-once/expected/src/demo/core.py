"""What the pipeline's steps call."""


def expect(value, code):
    assert code() == value, value


def scaled(numbers, *, rate):
    return [rate * number for number in numbers]


def distance(word, *, rate):
    return abs(len(word) - rate)
