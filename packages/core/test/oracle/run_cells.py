"""Runs notebooks in an IPython shell, and what they were lowered to as one program; tells values and files of both."""

import contextlib
import io
import json
import os
import pathlib
import sys
import tempfile

from IPython.core.interactiveshell import InteractiveShell


def values_of(namespace):
    """What can be compared, as text; lists of lines are plain lists on one side only."""
    kept = {}
    for name, value in namespace.items():
        if name.startswith("_") or name in ("In", "Out", "quit", "exit", "get_ipython", "open"):
            continue
        if isinstance(value, list):
            value = list(value)
        if isinstance(value, (str, int, float, list, dict, tuple)):
            kept[name] = repr(value)
    return kept


def files_here():
    return {
        str(path): path.read_text() for path in sorted(pathlib.Path().rglob("*")) if path.is_file()
    }


def run_notebook(cells):
    shell = InteractiveShell()
    shell.history_manager.enabled = False
    before = set(shell.user_ns)
    for cell in cells:
        result = shell.run_cell(cell, store_history=False)
        result.raise_error()
    return values_of({k: v for k, v in shell.user_ns.items() if k not in before})


def run_program(codes):
    namespace = {"__name__": "__main__"}
    for code in codes:
        exec(compile(code, "cell", "exec"), namespace)
    return values_of({k: v for k, v in namespace.items() if k != "__builtins__"})


def run(function, sources):
    home, environment = os.getcwd(), dict(os.environ)
    with tempfile.TemporaryDirectory() as folder, contextlib.redirect_stdout(io.StringIO()):
        os.chdir(folder)
        try:
            values = function(sources)
            os.chdir(folder)
            return {"values": values, "files": files_here()}
        except BaseException as error:
            return {"error": repr(error)}
        finally:
            os.chdir(home)
            os.environ.clear()
            os.environ.update(environment)


real = os.dup(1)
os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
for line in sys.stdin:
    case = json.loads(line)
    answer = [run(run_notebook, case["cells"]), run(run_program, case["codes"])]
    os.write(real, (json.dumps(answer) + "\n").encode())
