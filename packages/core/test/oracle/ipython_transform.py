"""For each cell, a JSON object a line: which lines IPython transforms, and what of it and of our code parses."""

import ast
import difflib
import json
import re
import sys
import warnings

from IPython.core.inputtransformer2 import TransformerManager

warnings.simplefilter("ignore")
AWAIT = ast.PyCF_ONLY_AST | ast.PyCF_ALLOW_TOP_LEVEL_AWAIT


def lines_of(text):
    """Lines without what IPython tidies in every cell: blank ones are empty, and none at the start or the end."""
    return re.sub(r"(?m)^[ \t]+$", "", text).strip("\n").split("\n")


def parses(text):
    try:
        compile(text, "cell", "exec", AWAIT)
    except (SyntaxError, ValueError, MemoryError, RecursionError):
        return False
    return True


def changed_lines(source, transformed):
    old, new = lines_of(source), lines_of(transformed)
    first = len(source) - len(source.lstrip("\n"))
    matcher = difflib.SequenceMatcher(None, old, new, autojunk=False)
    spans = [(a, b) for tag, a, b, _, _ in matcher.get_opcodes() if tag != "equal"]
    return [first + line + 1 for a, b in spans for line in range(a, b)]


for line in sys.stdin:
    cell = json.loads(line)
    try:
        transformed = TransformerManager().transform_cell(cell["source"])
    except Exception:  # what IPython cannot transform is a syntax error of the cell
        transformed = None
    print(
        json.dumps(
            {
                "lines": None if transformed is None else changed_lines(cell["source"], transformed),
                "parses": transformed is not None and parses(transformed),
                "code_parses": parses(cell["code"]),
            }
        )
    )
