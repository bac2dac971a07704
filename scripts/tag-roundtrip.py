"""Judges notebooks before and after tags were put in, one pair of paths a line: by Python's json and by nbformat.

Prints a JSON object for each pair. Text is compared in every respect that JSON has: order of keys, keys that are there
twice, how numbers are spelt.
"""

import json
import sys

import nbformat

TAG = "step:roundtrip"


def pairs(text):
    return json.loads(text, object_pairs_hook=Pairs, parse_int=str, parse_float=str, parse_constant=str)


class Pairs(list):
    """Members of an object, in order."""


def without(before, after):
    """`after` without the tag, where `before` had none of it: the same as `before`, or not."""
    if isinstance(after, Pairs) and isinstance(before, Pairs):
        kept = Pairs()
        names = [key for key, _ in before]
        values = dict(before)
        for key, value in after:
            if key in ("tags", "metadata") and key not in names:
                value = cleaned(value)
                if value in ([], Pairs()):
                    continue
            if key == "tags" and isinstance(values.get(key), (list, str)):
                value = [tag for tag in value if tag != TAG]
                if value == [values.get(key)]:
                    value = values[key]  # one tag without a list becomes a list
            kept.append((key, without(values.get(key), value)))
        return kept
    if isinstance(after, list) and isinstance(before, list):
        padded = list(before) + [None] * (len(after) - len(before))
        return [without(one, other) for one, other in zip(padded, after)]
    return after


def cleaned(value):
    if isinstance(value, Pairs):
        return Pairs((key, inner) for key, inner in ((k, cleaned(v)) for k, v in value) if inner != [])
    return [item for item in value if item != TAG]


def validity(text):
    try:
        notebook = nbformat.reads(text, as_version=nbformat.NO_CONVERT)
        nbformat.validate(notebook)
    except Exception as error:
        return type(error).__name__, None
    return "valid", notebook


def written(notebook):
    try:
        return nbformat.writes(notebook, version=nbformat.NO_CONVERT)
    except Exception:
        return None


def judge(before, after):
    one, other = pairs(before), pairs(after)
    valid, notebook = validity(before)
    valid_after, tagged = validity(after)
    is_canonical = notebook is not None and written(notebook) in (before, before.removesuffix("\n"))
    return {
        "isEqual": without(one, other) == one,
        "isChanged": one != other,
        "isAsValid": valid == valid_after,
        "isCanonical": is_canonical,
        # Jupyter would write the same bytes.
        "staysCanonical": is_canonical and written(tagged) in (after, after.removesuffix("\n")),
    }


for line in sys.stdin:
    texts = []
    for path in json.loads(line):
        with open(path, encoding="utf-8-sig", newline="") as file:
            texts.append(file.read())
    print(json.dumps(judge(*texts)), flush=True)
