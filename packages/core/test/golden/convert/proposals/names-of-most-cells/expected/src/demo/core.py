"""What the pipeline's steps call."""


def count(name, *, counts):
    counts[name] = counts.get(name, 0) + len(name)
