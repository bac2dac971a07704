"""Random function definitions over the table of names."""

import re

from names import FUNCTIONS, literal

PARAMETERS = {
    "int": ["n", "x", "k", "value", "i"],
    "list": ["xs", "items", "seq", "values"],
    "dict": ["d", "table", "mapping"],
    "str": ["s", "text", "word"],
}
STYLES = [
    "pure",
    "reads",
    "reads",
    "reads",
    "rebinds",
    "mutates",
    "prints",
    "nested",
    "default",
    "keyword_only",
    "loops",
    "early",
    "lambda",
    "local_import",
    "argument",
]


def parameters(story, kinds):
    chosen, local = [], {}
    for kind in kinds:
        name = story.choice([one for one in PARAMETERS[kind] if one not in local])
        local[name] = kind
        chosen.append(name)
    return chosen, local


def definition(story, name, style=None):
    """Source of a function of that name, and the constructs in it."""
    kinds, returns = FUNCTIONS[name]
    style = style or story.choice(STYLES)
    names, local = parameters(story, kinds)
    constructs = {f"function {style}"}
    signature, lines = list(names), []
    reads = style != "pure"
    scope = story.scope(local, reads)
    if story.chance(0.2):
        lines += [
            story.choice(
                [
                    '"""What it does."""',
                    '"""Two lines.\n\n      kept as they are\n    """',
                    "'One line'",
                    "# a comment",
                ]
            )
        ]
    if style == "default":
        default = story.expr("int", 1)
        extra = story.choice(
            [one for one in ("factor", "n_2", "limit", "total") if one not in local]
        )
        signature.append(f"{extra}={default}")
        local[extra] = "int"
    if style == "keyword_only":
        signature += ["*", "extra=0"]
        local["extra"] = "int"
    if style == "rebinds":
        target = story.choice(story.bound("int") or ["total"])
        if target not in local:
            lines += [
                f"global {target}",
                story.choice(
                    [f"{target} = {target} + 1", f"{target} += {literal(story.rng, 'int')}"]
                ),
            ]
            constructs |= {"global statement", "reads a global"}
    if style == "mutates":
        changes = mutation(story, local)
        if changes and story.chance(0.4):
            # Authors declare what they only change in place, too.
            target = re.match(r"\w+", changes[0]).group()
            lines.append(f"global {target}")
        lines += changes
        constructs |= {"mutates a global", "reads a global"}
    if style == "argument":
        lines += argument_mutation(story, local)
        constructs.add("mutates an argument")
    if style == "prints" or returns == "none":
        lines.append(f"print({story.expr('str', 1, scope)!s}, {story.expr('int', 1, scope)})")
        constructs.add("prints in a function")
    if style == "nested":
        lines += nested(story, scope, local)
        constructs.add("closure")
    if style == "loops":
        lines += loop(story, scope, local)
    if style == "early":
        lines += [
            f"if {story.expr('int', 1, scope)} > 1000:",
            f"    return{tail(story, scope, returns)}",
        ]
    if style == "lambda":
        lines.append(f"inner = lambda v: v + {story.expr('int', 1, scope)}")
        local["inner(1)"] = "int"
        constructs.add("lambda")
    if style == "local_import":
        lines.append(
            story.choice(["import math", "from math import gcd", "import itertools as it"])
        )
        constructs.add("import in a function")
    if story.chance(0.35):
        lines += assignment(story, scope, local)
    if returns != "none":
        lines.append(f"return{tail(story, scope, returns)}")
    if reads and story.bound("int"):
        constructs.add("reads a global")
    hints = story.chance(0.12) and not any("=" in part or part == "*" for part in signature)
    hint = {"int": "int", "list": "list", "dict": "dict", "str": "str"}
    text = ", ".join(f"{n}: {hint[local[n]]}" if hints else n for n in signature)
    if style == "pure":
        story.pure.add(name)
    else:
        story.pure.discard(name)
    body = "\n".join("    " + line for line in lines)
    return (
        f"def {name}({text}){' -> ' + returns if hints and returns in hint else ''}:\n{body}",
        constructs,
    )


def tail(story, scope, returns):
    if returns == "none":
        return ""
    return " " + (
        story.expr(returns, 2, scope)
        if returns != "int"
        else f"({story.expr('int', 2, scope)}) % 1000"
    )


def assignment(story, scope, local):
    """A local variable, often of the same name as one of the notebook's."""
    name = story.choice(["n", "m", "total", "tmp", "x", "count"])
    text = f"{name} = {story.expr('int', 1, scope)}"
    local[name] = "int"
    scope.local[name] = "int"
    return [text]


def mutation(story, local):
    lists, dicts = (
        [n for n in story.bound("list") if n not in local],
        [n for n in story.bound("dict") if n not in local],
    )
    lines = []
    if lists:
        lines.append(
            f"{story.choice(lists)}{story.choice(['.append(1)', '[:0] = [4]', '.insert(0, 2)', '.sort()', '.reverse()'])}"
        )
    if dicts and (not lines or story.chance(0.5)):
        lines.append(
            f"{story.choice(dicts)}[{story.choice(['a', 'b', 'z'])!r}] = {literal(story.rng, 'int')}"
        )
    return lines


def argument_mutation(story, local):
    lines = []
    for name, kind in local.items():
        if kind == "list":
            lines.append(
                story.choice([f"{name}.append(3)", f"{name} += [2]", f"{name}[:] = {name}[::-1]"])
            )
        if kind == "dict":
            lines.append(
                story.choice(
                    [f"{name}['seen'] = 1", f"{name}.pop('a', None)", f"{name}.setdefault('q', 5)"]
                )
            )
        if kind in ("int", "str"):
            lines.append(f"{name} += {literal(story.rng, kind)}")
    return lines


def nested(story, scope, local):
    inner = story.choice(["inner", "helper", "f", "step"])
    if inner in local:
        inner = "inner"
    expression = story.expr("int", 1, scope)
    if story.chance(0.4):
        local["made"] = "int"
        return [
            "made = 0",
            f"def {inner}():",
            "    nonlocal made",
            f"    made += {expression}",
            "    return made",
            f"{inner}()",
        ]
    local[f"{inner}(2)"] = "int"
    return [f"def {inner}(v):", f"    return v + {expression}"]


def loop(story, scope, local):
    of = story.choice(["v", "i", "n"])
    over = story.expr("list", 1, scope)
    if "out" in local:
        return []
    local["out"] = "list"
    condition = story.expr("int", 1, story.scope({**local, of: "int"}, scope.reads_globals))
    return [
        "out = []",
        f"for {of} in {over}:",
        f"    if {of} < {condition}:",
        "        continue",
        f"    out.append({of})",
    ]
