"""Does the comparison see what it is there to see?

A stand-in for the converter puts each notebook whole at the top of a module, which is right; then it is damaged in one way at a
time, and every damage must be reported, with the right kind of difference.
"""

import json
import os
import re
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
COUNT = 30


def write(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf8") as file:
        file.write(text)


def package(folder, stem, source, extra=""):
    write(os.path.join(folder, stem, "src", stem, "__init__.py"), "")
    write(
        os.path.join(folder, stem, "src", stem, "pipeline.py"),
        source + "\n\ndef run():\n    return None\n" + extra,
    )


def damaged(source, names):
    """Kind of difference -> source with that damage."""
    integer = next(name for name, value in names.items() if type(value) is int)
    function = re.search(r"^def (\w+)\(.*\).*:$", source, re.M)
    kinds = {
        "printed": source + "\nprint('too much')",
        "value": source + f"\n{integer} += 1",
        "missing": source + f"\ndel {integer}",
        "fails": source + "\nno_such_name",
        "parse": source + "\nif:",
    }
    if function:
        kinds["definition"] = re.sub(rf"\b{function[1]}\b", "renamed_definition", source)
    return kinds


def check(notebooks, out, report):
    write(os.path.join(out, "report.json"), json.dumps(report))
    args = [notebooks, out, os.path.join(out, "report.json"), "--tests"]
    run = subprocess.run(
        [sys.executable, "-B", os.path.join(HERE, "check.py"), *args],
        capture_output=True,
        text=True,
        check=True,
    )
    return json.loads(run.stdout)


def entry(stem, cells):
    roles = [{"cell": position, "role": "step"} for position in cells]
    return {
        "path": stem + ".ipynb",
        "status": "converted",
        "package": stem,
        "cells": roles,
        "diagnostics": [],
    }


def main():
    with tempfile.TemporaryDirectory() as home:
        notebooks, out = os.path.join(home, "notebooks"), os.path.join(home, "out")
        arguments = [notebooks, "7", "50", str(COUNT), "0"]
        subprocess.run(
            [sys.executable, "-B", os.path.join(HERE, "generate.py"), *arguments], check=True
        )
        sources, report = {}, {"notebooks": []}
        for file in sorted(os.listdir(notebooks)):
            stem = file.removesuffix(".ipynb")
            with open(os.path.join(notebooks, file), encoding="utf8") as handle:
                cells = json.load(handle)["cells"]
            code = [(i, cell) for i, cell in enumerate(cells, 1) if cell["cell_type"] == "code"]
            source = "\n".join("".join(cell["source"]) for _, cell in code)
            if re.search(
                r"\b(run|await|_|globals|locals|vars|eval|exec|dir|__future__)\b", source
            ):  # the stand-in is a module, with a `run` of its own
                os.unlink(os.path.join(notebooks, file))
                continue
            sources[stem] = source
            sources[stem] = sources[stem].replace("__name__ == '__main__'", "True")
            package(out, stem, sources[stem])
            report["notebooks"].append(entry(stem, [position for position, _ in code]))
        problems = [
            f"{stem}: reported, though right: {found}"
            for stem, found in check(notebooks, out, report).items()
            if found
        ]
        tried = 0
        for kind in ["printed", "value", "missing", "fails", "parse", "definition"]:
            expected = set()
            for stem, source in sources.items():
                names = {"__name__": stem}
                sys.stdout, kept = open(os.devnull, "w"), sys.stdout
                exec(source, names)
                sys.stdout = kept
                versions = damaged(
                    source, {k: v for k, v in names.items() if not k.startswith("_")}
                )
                if kind in versions:
                    expected.add(stem)
                package(out, stem, versions.get(kind, source))
            found = check(notebooks, out, report)
            tried += len(expected)
            wanted = {
                "parse": ("parse", "fails"),
                "definition": ("definition", "fails", "printed"),
            }.get(kind, (kind,))
            problems += [
                f"{stem}: {kind} not reported: {found[stem]}"
                for stem in sorted(expected)
                if not any(one.startswith(wanted) for one in found[stem])
            ]
        for stem, source in sources.items():
            package(out, stem, source)
            write(
                os.path.join(out, stem, "tests", "test_it.py"),
                f"import {stem}.pipeline\ndef test_it():\n    assert {stem}.pipeline.run() == 1\n",
            )
        lost = dict(
            report, notebooks=[dict(one, cells=one["cells"][1:]) for one in report["notebooks"]]
        )
        for stem, found in check(notebooks, out, lost).items():
            tried += 2
            problems += [
                f"{stem}: {kind} not reported: {found}"
                for kind in ("tests", "ledger")
                if not any(one.startswith(kind) for one in found)
            ]
    print("\n".join(problems))
    print(f"{len(sources)} notebooks, {tried} damages: {len(problems)} not as they should be")
    sys.exit(bool(problems))


main()
