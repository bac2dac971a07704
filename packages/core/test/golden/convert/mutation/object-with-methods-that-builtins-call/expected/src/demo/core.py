"""What the pipeline's steps call."""


class Watched:
    looks = 0

    def __bool__(self):
        self.looks += 1
        return self.looks > 2
