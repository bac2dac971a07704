"""Tells where a lowered command is not what IPython gives the shell; one JSON object a line on both sides."""

import json
import subprocess
import sys
import tempfile
import types

from IPython.utils.text import DollarFormatter

NAMES = {"n": 3, "path": "data/a.csv", "names": ["a", "b c"], "sys": sys, "command": "ls -l"}


def expand(command):
    """InteractiveShell.var_expand."""
    try:
        return DollarFormatter().vformat(command, [], dict(NAMES))
    except Exception:
        return command


def words_of(command):
    """What a shell itself gives a command named `run`."""
    script = 'run() { for word in "$@"; do printf "%s\\n" "$word"; done; }\n' + command
    with tempfile.TemporaryDirectory() as folder:
        shell = subprocess.run(["sh", "-c", script], cwd=folder, capture_output=True, text=True)
    return shell.stdout.split("\n")[:-1]


for line in sys.stdin:
    case = json.loads(line)
    calls = []
    fake = types.SimpleNamespace(run=lambda args, **options: calls.append((args, options)))
    try:
        exec(case["code"].replace("import subprocess\n", ""), {**NAMES, "subprocess": fake})
    except Exception as error:  # shown like any other difference
        calls = [([repr(error), case["code"]], {})]
    (args, options), expected = calls[0], expand(case["command"]).strip()
    if isinstance(args, str):
        same = args == expected and options["shell"] is True
    elif args[:2] == ["bash", "-c"]:
        same = args[2] == expected
    else:
        same = args == ["run", *words_of(expected)]
    print(json.dumps(None if same else {"expected": expected, "got": args}))
