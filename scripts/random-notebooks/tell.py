"""A seed becomes a notebook's cells: motifs are told in turns, then some notebooks are tagged."""

import ast

import motifs_classes  # noqa: F401  each of these adds to the list of motifs
import motifs_flow  # noqa: F401
import motifs_functions  # noqa: F401
import motifs_imports  # noqa: F401
import motifs_modules  # noqa: F401
import motifs_objects  # noqa: F401
import motifs_scopes  # noqa: F401
import motifs_values  # noqa: F401
from motif import MOTIFS, WEIGHTS
from names import literal
from story import Story


def beginning(story):
    if story.tagged and story.chance(0.6):
        names = (
            story.names("int", 2)
            + story.names("str", 1)
            + (story.names("list", 1) if story.chance(0.3) else [])
        )
        kinds = ["int", "int", "str", "list"]
        lines = [f"{name} = {literal(story.rng, kind)}" for name, kind in zip(names, kinds)]
        story.special_cell("\n".join(lines), "parameters")
    for kind in story.rng.sample(
        ["int", "int", "list", "dict", "str", "tuple", "list"], story.rng.randint(2, 5)
    ):
        story.emit(f"{story.name(kind, bound=False)} = {story.expr(kind, 1)}", plain=True)


def aside(story):
    """A cell that the package does not run: a scratch cell or a test."""
    if story.chance(0.4):
        name = story.unique("scratch")
        story.special_cell(f"{name} = {story.expr('int', 0)}\nprint({name})", "skip")
        return
    pure = [name for name in sorted(story.pure) if callable(story.live.get(name))]
    if pure and story.chance(0.6):
        call = story.call(story.choice(pure))
        try:
            value = eval(call, story.live)
        except Exception:
            return
        story.special_cell(f"assert {call} == {value!r}", "test")
    else:
        kind = story.choice(["int", "list", "str"])
        name = story.name(kind)
        story.special_cell(f"assert {name} == {story.live[name]!r}", "test")


def ending(story):
    story.new_cell()
    for kind in ("int", "list", "str", "dict"):
        names = story.bound(kind)
        if names:
            story.emit(f"print({', '.join(names[:4])})", plain=True)
    names = story.functions("int")
    if names:
        story.emit(f"print({story.call(story.choice(names))})", plain=True)


HEADINGS = [
    *[
        "Load the data",
        "Clean",
        "Plot",
        "Train a model",
        "Evaluate",
        "1. Prepare",
        "2.1 Compute the total",
    ],
    *[
        "f",
        "Results",
        "Run",
        "main",
        "class",
        "Über",
        "Print",
        'Say "hi" \\',
        "`code` and *more*",
        "Step {n}",
    ],
    *["Summary", "Conclusion", "100 %", "total", "print", "Load the data", "xs"],
]


def heading(story):
    """Begins a section."""
    story.new_cell()
    text = "#" * story.rng.randint(1, 3) + " " + story.choice(HEADINGS)
    if story.chance(0.4):
        text += "\n\n" + story.choice(
            ["What follows is *short*.", 'It is """quoted""" and ends in \\', "- one\n- two"]
        )
    story.headings[len(story.cells) - 1] = text


def tell(seed, tagged):
    """The story of a seed. It need not run from the start: pieces that failed may have left something behind."""
    story = Story(seed, tagged)
    beginning(story)
    sections = 0 if story.chance(0.25) else story.choice([0.15, 0.3])
    waiting = story.rng.choices(MOTIFS, WEIGHTS, k=story.rng.randint(3, 9))
    active = []
    while waiting or active:
        if waiting and (not active or story.chance(0.45)):
            active.append(waiting.pop()(story))
        teller = story.choice(active)
        if next(teller, "over") == "over":
            active.remove(teller)
        if story.chance(0.5):
            story.new_cell()
        if story.chance(sections):
            heading(story)
        if tagged and story.chance(0.08):
            aside(story)
    ending(story)
    while story.cells and not story.cells[-1]:
        story.cells.pop()
    return story


def defines_only(code):
    """May it stand in a module, whatever comes before it in the notebook?"""
    for node in ast.parse(code).body:
        if isinstance(node, (ast.Import, ast.ImportFrom)):
            continue
        if isinstance(node, (ast.FunctionDef, ast.ClassDef)):
            outside = [
                *node.decorator_list,
                *(node.args.defaults if isinstance(node, ast.FunctionDef) else [node]),
            ]
            reads = [
                n
                for part in outside
                for n in ast.walk(part)
                if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Load)
            ]
            if (
                not reads
                or not isinstance(node, ast.ClassDef)
                and not node.decorator_list
                and not node.args.defaults
            ):
                continue
            return False
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant):
            continue
        return False
    return True


def tags(story):
    """Tags of each cell; none for an untagged notebook."""
    if not story.tagged:
        return [[] for _ in story.cells]
    result, steps = [], 0
    for index, pieces in enumerate(story.cells):
        if index in story.tags:
            result.append([story.tags[index]])
            continue
        code = "\n".join(pieces)
        if defines_only(code) and story.chance(0.7):
            result.append(
                [story.choice(["module:shared", "export", "module:shared", "module:deep.part"])]
            )
        elif story.chance(0.75):
            if steps == 0 or story.chance(0.85):
                steps += 1
            name = [
                "prepare",
                "build",
                "train",
                "assess",
                "show",
                "finish",
                "collect",
                "extra",
                "more",
            ][min(steps, 9) - 1]
            result.append([f"step:{name}"])
        else:
            result.append([])
    return result
