"""What the pipeline's steps call."""


class Counter:
    seen = []

    def note(self, x):
        self.seen.append(x)
