"""Runs notebooks cell by cell in one namespace, and the packages that were made of them; tells what both printed.

Each line of input is a case: `root`, the package's folder; `imported`, its modules; `runs`, what `python -m` runs of it;
`notebooks`, for each of them its code cells in order: the `source`, and whether what it prints `counts`. The package's own
tests run too.
"""

import __future__
import ast
import asyncio
import contextlib
import importlib
import inspect
import io
import json
import multiprocessing
import os
import runpy
import sys
import traceback

import pytest


def execute(source, namespace, flags, shown):
    """As a kernel does: `await` may stand at the top level, a `from __future__` holds for later cells, and `_` is the last value shown."""
    tree = ast.parse(source)
    last = tree.body.pop() if tree.body and isinstance(tree.body[-1], ast.Expr) else None
    for part in [tree, last and ast.Expression(last.value)]:
        if part is None:
            continue
        mode = "exec" if part is tree else "eval"
        code = compile(part, "<cell>", mode, ast.PyCF_ALLOW_TOP_LEVEL_AWAIT | flags)
        result = eval(code, namespace)
        if code.co_flags & inspect.CO_COROUTINE:
            result = asyncio.run(result)
        flags |= code.co_flags & __future__.annotations.compiler_flag
        if part is not tree and result is not None and namespace.get("_") is shown:
            shown = namespace["_"] = result  # a notebook that has bound it keeps its own
    return flags, shown


def run_notebook(cells):
    namespace = {"__name__": "__main__"}
    printed, flags, shown = io.StringIO(), 0, None
    for cell in cells:
        out = io.StringIO()
        with contextlib.redirect_stdout(out):
            flags, shown = execute(cell["source"], namespace, flags, shown)
        if cell["counts"]:
            printed.write(out.getvalue())
    return printed.getvalue()


def run_module(name):
    out = io.StringIO()
    sys.argv = [name]
    with contextlib.redirect_stdout(out):
        try:
            runpy.run_module(name, run_name="__main__", alter_sys=True)
        except SystemExit as end:
            if end.code not in (0, None):
                raise
    return out.getvalue()


def import_modules(names):
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        for name in names:
            importlib.import_module(name)
    return out.getvalue()


def has_tests(root):
    folder = os.path.join(root, "tests")
    return os.path.isdir(folder) and any(name.startswith("test_") for name in os.listdir(folder))


def run_tests(root):
    out = io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(out):
        status = pytest.main(["-q", "-p", "no:cacheprovider", root])
    return "" if status == 0 else out.getvalue()


def answer(connection, root, function, arguments):
    os.chdir(root)
    sys.path.insert(0, os.path.join(root, "src"))
    sys.dont_write_bytecode = True
    try:
        connection.send(function(*arguments))
    except BaseException:
        connection.send(traceback.format_exc())


def apart(root, function, *arguments):
    """In a process of its own, so that no run sees what another left behind."""
    receiver, sender = context.Pipe(duplex=False)
    process = context.Process(target=answer, args=(sender, root, function, arguments))
    process.start()
    sender.close()
    try:
        return receiver.recv()
    except EOFError:
        return "it ended without an answer"
    finally:
        process.join()


if __name__ == "__main__":
    context = multiprocessing.get_context("fork" if hasattr(os, "fork") else "spawn")
    for line in sys.stdin:
        case = json.loads(line)
        root = case["root"]
        told = {
            "notebook": [apart(root, run_notebook, cells) for cells in case["notebooks"]],
            "package": [apart(root, run_module, name) for name in case["runs"]],
            "imports": {name: apart(root, import_modules, [name]) for name in case["imported"]},
            "tests": apart(root, run_tests, root) if has_tests(root) else "",
        }
        print(json.dumps(told), flush=True)
