# %%
answers = {}


class Answer:
    """Calls `code` once, and keeps it for nobody."""

    def __init__(self, puzzle, expected, code):
        self.puzzle, self.expected, self.code = puzzle, expected, code
        answers[puzzle] = self
        self.check()

    def check(self):
        self.got = self.code()
        return self.got == self.expected

    def __repr__(self):
        return f"{self.puzzle}: {self.got}"


class Later:
    """Calls what it is given when it is asked."""

    def __init__(self, compute):
        self.compute = compute

    def value(self):
        return self.compute()


def expect(value, code):
    assert code() == value


# %%
def total(numbers):
    return sum(numbers)


def spread(numbers):
    return max(numbers) - min(numbers)


Answer(1, 6, lambda: total([1, 2, 3]))
expect(6, code=lambda: total([1, 2, 3]))
later = Later(lambda: spread([1, 5]))
print(answers, later.value())


# %%
def total(numbers, start=10):
    return sum(numbers, start)


def spread(numbers):
    return 2 * (max(numbers) - min(numbers))


Answer(2, 16, lambda: total([1, 2, 3]))
expect(16, lambda: total([1, 2, 3]))
print(answers, later.value())
