"""Runs a notebook's code cells in order in this process, as a kernel would."""

import ast
import asyncio
import contextlib
import inspect
import io
import random
import signal
import symtable

SECONDS = 4  # of processor time; no notebook takes a tenth of that


class TooLong(BaseException):
    pass


def too_long(*_):
    raise TooLong


@contextlib.contextmanager
def limited(seconds=SECONDS):
    """Stops what does not end; again and again, as a bare `except` may swallow it."""
    signal.signal(signal.SIGPROF, too_long)
    signal.setitimer(signal.ITIMER_PROF, seconds, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)


def execute(code, namespace, mode="exec"):
    """Runs source or a tree; `await` may stand at its top level, as in a notebook."""
    compiled = compile(code, "<cell>", mode, ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
    value = eval(compiled, namespace)
    return asyncio.run(value) if compiled.co_flags & inspect.CO_COROUTINE else value


def run_cell(code, namespace):
    """Gives what the cell displays: the value of its last statement, if that is an expression."""
    tree = ast.parse(code)
    last = tree.body[-1] if tree.body else None
    if not isinstance(last, ast.Expr):
        return execute(tree, namespace)
    tree.body.pop()
    execute(tree, namespace)
    return execute(ast.Expression(last.value), namespace, "eval")


def is_plain(value):
    """Is it of Python's own types all through, so that showing it calls nothing of the notebook?"""
    if type(value) is dict:
        return all(is_plain(one) for pair in value.items() for one in pair)
    if type(value) in (list, tuple, set):
        return all(is_plain(one) for one in value)
    return type(value) in (bool, int, float, str)


class Run:
    """What a run of a notebook left: text printed by each cell, values that it shows as text, the namespace."""

    def __init__(self):
        self.namespace = {"__name__": "__main__"}
        self.printed = []
        self.displayed = []
        self.error = None


def run_cells(cells, without=(), aside=()):
    """Runs the cells but for those at the positions `without`; what those at `aside` draw at random or bind anew does not count.

    Of names that only they bind the last meaning counts, and where one fails for what did not count the others go on.
    """
    run = Run()
    random.seed(0)
    last_shown = None
    explored = set()
    for index, code in enumerate(cells):
        out = io.StringIO()
        run.displayed.append(None)
        if index not in without:
            names, state = dict(run.namespace), random.getstate()
            try:
                with contextlib.redirect_stdout(out), limited():
                    shown = run_cell(code, run.namespace)
                    run.displayed[-1] = repr(shown) if is_plain(shown) else None
            except (Exception, TooLong, SystemExit) as error:
                if index in aside:
                    random.setstate(state)
                    run.namespace.update(names)
                    run.printed.append(out.getvalue())
                    continue
                run.error = f"cell {index}: {type(error).__name__}: {error}"
                return run
            # IPython leaves `_` alone once the notebook has bound it itself.
            if shown is not None and run.namespace.get("_") is last_shown:
                last_shown = run.namespace["_"] = shown
            if index in aside:
                random.setstate(state)
                explored |= run.namespace.keys() - names.keys()
                kept = {name: value for name, value in names.items() if name not in explored}
                run.namespace.update(kept)
            else:
                explored -= bound_names(code)
        run.printed.append(out.getvalue())
    return run


def bound_names(code):
    """The names of the notebook that a cell's code may bind: at its top level or through `global`."""
    top = symtable.symtable(code, "<cell>", "exec")
    names = {one.get_name() for one in top.get_symbols() if one.is_assigned() or one.is_imported()}
    inner = list(top.get_children())
    while inner:
        table = inner.pop()
        inner += table.get_children()
        names |= {
            one.get_name()
            for one in table.get_symbols()
            if one.is_declared_global() and one.is_assigned()
        }
    return names
