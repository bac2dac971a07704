"""Runs a generated package in this process and keeps what it printed and what its names held."""

import asyncio
import contextlib
import dataclasses
import importlib
import inspect
import io
import os
import random
import re
import sys
import traceback
import types

from reference import TooLong, limited
from same import fingerprint


class PackageRun:
    def __init__(self):
        self.printed = ""
        self.error = None
        self.values = {}  # name -> fingerprints it may be judged by


def kept(name, value):
    own = (types.ModuleType, types.FunctionType, types.BuiltinFunctionType, type)
    return not name.startswith("_") and not isinstance(value, own)


class Recorder:
    """A profile function: what the package's functions held when they returned."""

    def __init__(self, source, entry):
        self.source = source
        self.entry = entry
        self.inside = {}
        self.returns = {}
        self.values = {}
        self.steps = {}

    def is_own(self, code):
        if code not in self.inside:
            self.inside[code] = code.co_filename.startswith(
                self.source
            ) and not code.co_name.startswith("<")
        return self.inside[code]

    def __call__(self, frame, event, _):
        code = frame.f_code
        if event != "return" or not self.is_own(code):
            return
        self.returns[code] = self.returns.get(code, 0) + 1
        if self.returns[code] > 20:  # a function that is called over and over, no step
            return
        is_run = code.co_name == self.entry and code.co_filename.endswith("pipeline.py")
        caller = frame.f_back and frame.f_back.f_code
        is_step = (
            caller and caller.co_name == self.entry and caller.co_filename.endswith("pipeline.py")
        )
        if (
            code.co_flags & inspect.CO_GENERATOR
        ):  # one that is left over is closed when `run` returns
            is_run = is_step = False
        for name, value in list(frame.f_locals.items()):
            if type(value).__name__.rstrip("_") == "Parameters" and dataclasses.is_dataclass(value):
                for field, default in vars(value).items():
                    self.values.setdefault(field, {})["Parameters"] = fingerprint(default)
                continue
            if not kept(name, value):
                continue
            print_of = fingerprint(value)
            self.values.setdefault(name, {})[(code.co_filename, code.co_firstlineno)] = print_of
            if (
                is_run or is_step
            ):  # the last step that holds a name, or `run` itself, has its final value
                self.steps.setdefault(name, {})["run" if is_run else "step"] = (print_of, value)


def module_names(source):
    names = []
    for folder, _, files in os.walk(source):
        parts = os.path.relpath(folder, source).split(os.sep)
        for file in sorted(files):
            if file == "__init__.py":
                names.append(".".join(parts))
            elif file.endswith(".py") and file != "__main__.py":
                names.append(".".join([*parts, file[:-3]]))
    return [name for name in names if name != "."]


def entry_of(source, name):
    """Name of the function that runs all steps: `run`, or another where the notebook has one of that name."""
    path = os.path.join(source, name, "__main__.py")
    if not os.path.exists(path):
        return "run"
    with open(path, encoding="utf8") as file:
        found = re.search(rf"^from {name}\.pipeline import (\w+)$", file.read(), re.M)
    return found[1] if found else "run"


def run_package(root, name):
    """Runs the function that runs its steps, or imports all of its modules where it only defines."""
    run, source = PackageRun(), os.path.join(root, "src")
    entry = entry_of(source, name)
    recorder, out, result = Recorder(source + os.sep, entry), io.StringIO(), None
    modules = module_names(source)
    sys.path.insert(0, source)
    random.seed(0)
    try:
        with contextlib.redirect_stdout(out), limited():
            if f"{name}.pipeline" in modules:
                pipeline = importlib.import_module(f"{name}.pipeline")
                sys.setprofile(recorder)
                result = getattr(pipeline, entry)()
                if inspect.iscoroutine(result):
                    result = asyncio.run(result)
                sys.setprofile(None)
            with contextlib.redirect_stdout(io.StringIO() if result is not None else out):
                for module in modules:  # also those that no step needs
                    importlib.import_module(module)
    except (Exception, TooLong, SystemExit) as error:
        last = traceback.extract_tb(error.__traceback__)[-1]
        run.error = (
            f"{type(error).__name__}: {error} ({os.path.basename(last.filename)}:{last.lineno})"
        )
    finally:
        sys.setprofile(None)
        sys.path.remove(source)
        sys.path_importer_cache.pop(source, None)
    run.printed = out.getvalue()
    run.values = values(recorder, result, name)
    return run


def values(recorder, result, name):
    """As judged: a step's or run's last value, else any other that the package holds. Forgets the package's modules."""
    found = {key: dict(its) for key, its in recorder.values.items()}
    if dataclasses.is_dataclass(result):
        for key, value in vars(result).items():
            found.setdefault(key, {})["Results"] = fingerprint(value)
    for module_name in [m for m in sys.modules if m == name or m.startswith(name + ".")]:
        module = sys.modules.pop(module_name)
        for key, value in vars(module).items():
            if kept(key, value) and not key.startswith("__"):
                found.setdefault(key, {})[module_name] = fingerprint(value)
    return {key: judged(recorder.steps.get(key), its) for key, its in found.items()}


def judged(steps, others):
    """What a step held counts as it was when the step returned, and as later steps have changed it in place."""
    if not steps:
        return set(others.values())
    held = list(steps.values())
    return {then for then, _ in held} | {fingerprint(value) for _, value in held}
