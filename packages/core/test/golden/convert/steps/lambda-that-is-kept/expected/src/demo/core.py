"""What the pipeline's steps call."""


class Answer:
    def __init__(self, name, code):
        self.name, self.code = name, code
        print(self.code())
