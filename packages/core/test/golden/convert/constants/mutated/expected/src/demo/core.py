"""What the pipeline's steps call."""


def note(x, *, seen):
    seen.append(x)
