"""What the pipeline's steps call."""


class Tally:
    seen = []

    def add(self, value):
        self.seen.append(value)
