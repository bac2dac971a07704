"""Smaller versions of a notebook, for finding what a difference needs.

usage: variants.py NOTEBOOK LEVEL                     prints how many pieces may go at that level
       variants.py NOTEBOOK LEVEL FOLDER < SETS       SETS: JSON list of lists of pieces to leave out

LEVEL is `cells` or `statements`. Writes FOLDER/vN.ipynb for each set whose notebook still runs.
"""

import ast
import json
import os
import sys

from reference import run_cells

COMPOUND = (ast.If, ast.For, ast.While, ast.With, ast.Try)


def pieces(sources, level):
    """(cell, what to do, first line, last line, body's lines): lines from 1, the last included."""
    if level == "cells":
        return [(index, "cell", 0, 0, None) for index in range(len(sources))]
    found = []
    for index, source in enumerate(sources):
        for node in ast.walk(ast.parse(source)):
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


def still_runs(sources, tags):
    try:
        for source in sources:
            ast.parse(source)
    except SyntaxError:
        return False
    aside = [i for i, own in enumerate(tags) if own[:1] in (["skip"], ["test"])]
    return run_cells(sources).error is None and run_cells(sources, without=aside).error is None


def main():
    path, level = sys.argv[1:3]
    with open(path, encoding="utf8") as file:
        notebook = json.load(file)
    cells = notebook["cells"]
    sources = ["".join(cell["source"]) for cell in cells]
    found = pieces(sources, level)
    if len(sys.argv) == 3:
        print(len(found))
        return
    folder = sys.argv[3]
    os.makedirs(folder, exist_ok=True)
    for number, chosen in enumerate(json.load(sys.stdin)):
        changed = without(sources, [found[one] for one in chosen])
        kept = [
            (cell, source)
            for cell, source in zip(cells, changed)
            if source is not None and source.strip()
        ]
        if not kept or not still_runs(
            [s for _, s in kept], [c["metadata"].get("tags", []) for c, _ in kept]
        ):
            continue
        # What was recorded is no longer what it would print.
        smaller = [
            {**cell, "source": source.splitlines(True), "outputs": []} for cell, source in kept
        ]
        with open(os.path.join(folder, f"v{number}.ipynb"), "w", encoding="utf8") as file:
            json.dump({**notebook, "cells": smaller}, file, ensure_ascii=False, indent=1)


main()
