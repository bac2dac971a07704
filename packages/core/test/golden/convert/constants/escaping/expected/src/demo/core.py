"""What the pipeline's steps call."""


def get(k, *, options):
    return options[k]
