"""What the pipeline's steps call."""


def fill(value, *, store):
    store.append(value)
