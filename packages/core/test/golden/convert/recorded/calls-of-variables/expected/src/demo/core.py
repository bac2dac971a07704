"""What the pipeline's steps call."""


def make(low, high):
    return list(range(low, high))


def total(numbers, factor=1):
    return sum(numbers) * factor


def take(numbers):
    return numbers.pop()


def scaled(numbers, *, rate):
    return [rate * each for each in numbers]
