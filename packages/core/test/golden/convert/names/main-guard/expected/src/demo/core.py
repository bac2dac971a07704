"""What the pipeline's steps call."""


def main():
    return "ran"
