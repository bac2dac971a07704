"""What the pipeline's steps call."""


class Answer:
    def __init__(self, name, code, wanted=None):
        self.name, self.code, self.wanted = name, code, wanted
        self.check()

    def check(self):
        self.got = self.code()

    def __repr__(self):
        return f"{self.name}: {self.got}"


def measure(label, work):
    result = work()
    print(label, result)
    return result
