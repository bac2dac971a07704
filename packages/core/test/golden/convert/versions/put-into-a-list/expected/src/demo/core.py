"""What the pipeline's steps call."""


def run_all(value, *, steps):
    for step in steps:
        value = step(value)
    return value
