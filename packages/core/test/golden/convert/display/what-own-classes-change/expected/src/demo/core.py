"""What the pipeline's steps call."""


class Basket:
    def __init__(self, items):
        self.items = items
        self.items += [9]


def label(parts):
    by_name = {"parts": parts}
    by_name["parts"] += ["z"]
    return len(by_name)
