import json


def load(*, n: int):
    rows = [json.loads("1"), n]
    return rows
