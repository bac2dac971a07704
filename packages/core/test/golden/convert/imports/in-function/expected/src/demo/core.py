"""What the pipeline's steps call."""


def parse(text):
    import json

    return json.loads(text)
