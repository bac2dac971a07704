"""What the pipeline's steps call."""


class Counted:
    def __init__(self, func):
        self.func = func
        self.times = 0

    def __call__(self, *args):
        self.times += 1
        return self.func(*args)
