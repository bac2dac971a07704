"""What the pipeline's steps call."""


class Watched:
    looks = 0

    @property
    def value(self):
        self.looks += 1
        return self.looks
