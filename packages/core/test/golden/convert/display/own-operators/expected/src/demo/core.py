"""What the pipeline's steps call."""


class Counted:
    looks = 0

    def __eq__(self, other):
        self.looks += 1
        return True

    def __str__(self):
        self.looks += 1
        return "seen"
