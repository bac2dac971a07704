"""What do the steps of packages look like: names, lines, parameters, returns?

usage: steps.py REPORT OUT

REPORT is what `convert --output-format json` printed, OUT the folder of the packages. Counted are the functions that the
ledger calls steps. Prints one line of JSON: {"packages", "steps": [...], "modules": [...]}; a step has its place, its cells,
lines as laid out, the lines of its longest cell, parameters that are data and those that are settings, returns, and
parameters that have the name of an import.
"""

import ast
import json
import os
import sys

from importable import code_cells, parse_cell


def imported_names(cells):
    """Names that only imports at the top level of cells bind."""
    imported, others = set(), set()
    for _, source in cells:
        tree = parse_cell(source)
        if tree is None:
            continue
        for node in tree.body:
            if isinstance(node, (ast.Import, ast.ImportFrom)):
                imported |= {(each.asname or each.name).split(".")[0] for each in node.names}
            else:
                others |= {
                    each.id
                    for each in ast.walk(node)
                    if isinstance(each, ast.Name) and not isinstance(each.ctx, ast.Load)
                }
                others |= {
                    each.name
                    for each in ast.walk(node)
                    if isinstance(each, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef))
                }
    return imported - others


def count_returns(node):
    last = node.body[-1]
    if not isinstance(last, ast.Return) or last.value is None:
        return 0
    return len(last.value.elts) if isinstance(last.value, ast.Tuple) else 1


def functions_of(path):
    with open(path, encoding="utf-8") as file:
        tree = ast.parse(file.read())
    return {
        node.name: node
        for node in tree.body
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))
    }


def steps_of(notebook, out):
    cells = code_cells(notebook["path"])
    lines_by_cell = {number: len(source.strip().split("\n")) for number, source in cells}
    imports = imported_names(cells)
    cells_by_step = {}
    for entry in notebook["cells"]:
        for target in entry["targets"]:
            file, _, name = target.partition(":")
            if name and (file.endswith("pipeline.py") or entry["role"] == "step"):
                cells_by_step.setdefault((file, name), []).append(entry["cell"])
    for (file, name), own in cells_by_step.items():
        path = os.path.join(out, notebook["package"], file)
        if not file.endswith("pipeline.py") or not os.path.exists(path):
            continue
        node = functions_of(path).get(name)
        if node is None:
            continue
        first = min([node.lineno, *(each.lineno for each in node.decorator_list)])
        arguments = node.args
        yield {
            "notebook": notebook["path"],
            "name": name,
            "cells": own,
            "lines": node.end_lineno - first + 1,
            "longestCell": max(lines_by_cell.get(cell, 0) for cell in own),
            "data": len(arguments.args),
            "settings": len(arguments.kwonlyargs),
            "returns": count_returns(node),
            "importParameters": [
                each.arg for each in arguments.args + arguments.kwonlyargs if each.arg in imports
            ],
        }


def modules_of(notebook, out):
    for file in notebook["files"]:
        name = os.path.basename(file)
        if not file.startswith("src/") or not name.endswith(".py"):
            continue
        if name in ("__init__.py", "__main__.py", "parameters.py", "pipeline.py"):
            continue
        with open(os.path.join(out, notebook["package"], file), encoding="utf-8") as text:
            yield {"notebook": notebook["path"], "file": file, "lines": len(text.readlines())}


def main():
    report_path, out = sys.argv[1:3]
    with open(report_path, encoding="utf-8") as file:
        report = json.load(file)
    converted = [one for one in report["notebooks"] if one.get("package")]
    print(
        json.dumps(
            {
                "packages": len(converted),
                "steps": [step for one in converted for step in steps_of(one, out)],
                "modules": [module for one in converted for module in modules_of(one, out)],
            }
        )
    )


main()
