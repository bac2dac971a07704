"""What the pipeline's steps call."""

SCALE = 10


class Step:
    width = 2

    def size(self):
        return self.width * SCALE
