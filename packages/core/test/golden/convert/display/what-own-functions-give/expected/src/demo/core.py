"""What the pipeline's steps call."""


class Tree:
    def __init__(self, leaves):
        self.leaves = leaves

    def walk(self):
        for leaf in self.leaves:
            yield leaf


def heights(leaves):
    found = []
    for leaf in leaves:
        found.append(leaf * 2)
    return found


def smallest(leaves):
    return iter(sorted(leaves))
