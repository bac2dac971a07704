"""Smaller versions of a notebook, for finding what a difference needs.

usage: variants.py NOTEBOOK LEVEL                     prints how many pieces may go at that level
       variants.py NOTEBOOK LEVEL FOLDER < SETS       SETS: JSON list of lists of pieces to leave out

LEVEL is `cells` or `statements`. Writes FOLDER/vN.ipynb for each set whose notebook still runs.
"""

import ast
import json
import os
import sys

from generate import outputs
from reference import run_cells

COMPOUND = (ast.If, ast.For, ast.While, ast.With, ast.Try)


def pieces(cells, sources, level):
    """(cell, what to do, first line, last line, body's lines): lines from 1, the last included."""
    if level == "cells":
        return [(index, "cell", 0, 0, None) for index in range(len(sources))]
    found = []
    for index, source in enumerate(sources):
        for node in ast.walk(ast.parse(source if cells[index]["cell_type"] == "code" else "")):
            if not isinstance(node, ast.stmt):
                continue
            first = min([node.lineno, *(d.lineno for d in getattr(node, "decorator_list", []))])
            found.append((index, "remove", first, node.end_lineno, isinstance(node, ast.Pass)))
            if isinstance(node, COMPOUND) and node.body[0].lineno > first:
                found.append(
                    (
                        index,
                        "unwrap",
                        first,
                        node.end_lineno,
                        (node.body[0].lineno, node.body[-1].end_lineno),
                    )
                )
    return found


def indentation(line):
    return len(line) - len(line.lstrip())


def without(sources, chosen):
    """The sources without the chosen pieces, as lists of lines; None for a cell that is gone."""
    result = [source.split("\n") for source in sources]
    for index, action, first, last, more in sorted(
        chosen, key=lambda piece: (piece[0], -piece[2], piece[3])
    ):
        lines = result[index]
        if action == "cell":
            result[index] = None
        elif lines is None or any(line is None for line in lines[first - 1 : last]):
            continue
        elif action == "remove":
            indent = lines[first - 1][: indentation(lines[first - 1])]
            lines[first - 1 : last] = [None if more else indent + "pass"] + [None] * (last - first)
        else:
            start, end = more
            shift = indentation(lines[start - 1]) - indentation(lines[first - 1])
            kept = [line if line is None else line[shift:] for line in lines[start - 1 : end]]
            lines[first - 1 : last] = kept + [None] * (last - first + 1 - len(kept))
    return [
        None if lines is None else "\n".join(line for line in lines if line is not None)
        for lines in result
    ]


def rerun(cells):
    """The cells with what they print and show now; None where they do not run."""
    code = [cell for cell in cells if cell["cell_type"] == "code"]
    sources = ["".join(cell["source"]) for cell in code]
    try:
        for source in sources:
            ast.parse(source)
    except SyntaxError:
        return None
    tags = [cell["metadata"].get("tags", []) for cell in code]
    aside = [i for i, own in enumerate(tags) if own[:1] in (["skip"], ["test"])]
    run = run_cells(sources)
    if not code or run.error is not None or run_cells(sources, without=aside).error is not None:
        return None
    shown = {
        id(cell): outputs(printed, displayed, cell["execution_count"])
        for cell, printed, displayed in zip(code, run.printed, run.displayed)
    }
    return [{**cell, "outputs": shown[id(cell)]} if id(cell) in shown else cell for cell in cells]


def main():
    path, level = sys.argv[1:3]
    with open(path, encoding="utf8") as file:
        notebook = json.load(file)
    cells = notebook["cells"]
    sources = ["".join(cell["source"]) for cell in cells]
    found = pieces(cells, sources, level)
    if len(sys.argv) == 3:
        print(len(found))
        return
    folder = sys.argv[3]
    os.makedirs(folder, exist_ok=True)
    for number, chosen in enumerate(json.load(sys.stdin)):
        changed = without(sources, [found[one] for one in chosen])
        kept = [
            {**cell, "source": source.splitlines(True)}
            for cell, source in zip(cells, changed)
            if source is not None and source.strip()
        ]
        smaller = rerun(kept)
        if smaller is None:
            continue
        with open(os.path.join(folder, f"v{number}.ipynb"), "w", encoding="utf8") as file:
            json.dump({**notebook, "cells": smaller}, file, ensure_ascii=False, indent=1)


main()
