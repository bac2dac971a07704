"""Pieces of notebooks about variables: several meanings of one name, aliases, mutation, order."""

from motif import motif
from names import literal


@motif(8)
def assignments(story):
    for _ in range(story.rng.randint(1, 3)):
        kind = story.choice(["int", "int", "list", "str", "dict", "float", "tuple", "set"])
        story.emit(f"{story.name(kind, bound=False)} = {story.expr(kind, 3)}")
    yield
    kind = story.choice(["int", "list", "str"])
    name = story.name(kind)
    story.emit(f"{name} = {story.expr(kind, 2)}\nprint({name})", "rebound")


@motif(3)
def augmented(story):
    name = story.name("int")
    story.emit(
        f"{name} {story.choice(['+=', '-=', '*=', '//='])} {story.choice(['1', '2', '3'])}",
        "augmented assignment",
    )
    yield
    items = story.name("list")
    story.emit(f"{items} += {story.expr('list', 1)}", "augmented assignment", "mutation")
    if story.chance(0.4):
        story.emit(f"{story.name('str')} += {story.expr('str', 1)}", "augmented assignment")


@motif(5)
def alias(story):
    """Two names of one object, until one is bound again."""
    first = story.name("list")
    second = story.choice([name for name in ["ys", "items", "data", "view"] if name != first])
    story.emit(f"{second} = {first}", "alias")
    yield
    story.emit(
        f"{story.choice([first, second])}.append({story.expr('int', 1)})\nprint({first}, {second})",
        "mutation",
        "alias",
    )
    yield
    last = story.choice(
        [
            f"{first} = {first} + [0]",
            f"{first} += [0]",
            f"{second}[0:1] = [5, 6]",
            f"{second} = list({second})",
            f"del {first}[:1]",
            f"{first} = {story.expr('list')}",
        ]
    )
    story.emit(
        last, "alias", "mutation" if "+=" in last or "[0:1]" in last or "del" in last else "rebound"
    )
    story.emit(
        f"{second}.append(8)\nprint({first}, {second}, {first} is {second})", "mutation", "alias"
    )


@motif(4)
def through_a_function(story):
    """A function changes the list it is given, or returns another one."""
    items = story.name("list")
    mutate = story.choice(
        [
            "seq.append(len(seq))",
            "seq[:] = sorted(seq)",
            "seq += [1]",
            "seq = seq + [1]",
            "seq.clear()",
        ]
    )
    story.emit(
        f"def update(seq):\n    {mutate}\n    return {story.choice(['seq', 'len(seq)', 'None'])}",
        "mutates an argument",
    )
    yield
    story.emit(
        f"{story.choice(['', 'changed = '])}update({items})\nprint({items})", "mutation", "alias"
    )
    yield
    if "changed" in story.live:
        story.emit(f"print(changed, changed is {items})")
    else:
        story.emit(f"update({items})\n{items}.append(1)", "mutation")


@motif(3)
def nested_container(story):
    items = story.name("list")
    story.emit(f"groups = {{'a': {items}, 'b': [{items}, []]}}", "alias")
    yield
    story.emit(
        f"groups['a'].append({story.expr('int', 1)})\ngroups['b'][1].append(1)\nprint({items}, groups)",
        "mutation",
        "alias",
    )
    yield
    story.emit(
        f"for part in groups.values():\n    part.append(0)\nprint({items})",
        "mutation",
        "loop binding",
        "alias",
    )


@motif(3)
def dictionary(story):
    name = story.name("dict")
    key = story.expr("str", 1)
    story.emit(f"{name}[{key}] = {story.expr('int', 1)}", "mutation")
    yield
    story.emit(
        story.choice(
            [
                f"for key, value in sorted({name}.items()):\n    print(key, value)",
                f"{name}.update(z={story.expr('int', 1)})\nprint(sorted({name}))",
                f"print({name}.setdefault('m', {story.expr('int', 1)}), len({name}))",
                f"{name}.pop('a', 0)\nprint({name})",
                f"{name}['a'] = {name}.get('a', 0) + 1\nprint({name}['a'])",
                "from collections import defaultdict\nlazy_table = defaultdict(list, {})\nlazy_table['new']\nprint(len(lazy_table))",
            ]
        ),
        "mutation",
    )


@motif(3)
def unpacking(story):
    a, b = story.names("int", 2)
    story.emit(
        story.choice(
            [
                f"{a}, {b} = {story.expr('tuple')}",
                f"{a}, {b} = {b if b in story.live else 1}, {a if a in story.live else 2}",
                f"{a}, *{story.name('list', False)} = [1, *{story.name('list')}]",
                f"{a} = {b} = {story.expr('int')}",
                f"({a}, ({b}, _)) = (1, (2, {story.expr('int', 1)}))",
                f"({a} := {story.expr('int', 1)})\n{b} = {a} + 1",
            ]
        ),
        "unpacking",
        "rebound",
    )
    yield
    story.emit(f"print({a}, {b})")
    if story.chance(0.5):
        yield
        story.emit(f"{a}, {b} = {b}, {a}\nprint({a} - {b})", "unpacking", "rebound")


@motif(2)
def walrus(story):
    target = story.choice(["n", "last", "y"])
    items = story.name("list")
    story.emit(
        story.choice(
            [
                f"if ({target} := len({items})) > 2:\n    print('long', {target})",
                f"print([{target} := v + 1 for v in {items}])",
                f"while ({target} := {story.expr('int', 1)} % 3) > 5:\n    break",
                f"print(any(({target} := v) > 2 for v in {items}))",
            ]
        ),
        "walrus",
        "comprehension",
    )
    yield
    story.emit(f"print({target})", "walrus")


@motif(4)
def comprehensions(story):
    variable = story.choice(["v", "i", "n", "x", "k"])
    items = story.name("list")
    limit = story.name("int")
    story.emit(
        story.choice(
            [
                f"{story.name('list', False)} = [{variable} + 1 for {variable} in {items} if {variable} != {limit}]\nprint({items})",
                f"{story.name('dict', False)} = {{str({variable}): {variable} for {variable} in {items}}}",
                f"print({{{variable} % 2 for {variable} in {items}}} <= {{0, 1}}, {limit})",
                f"print(sum({variable} * {limit} for {variable} in {items}))",
                f"matrix = [[{variable} * w for w in range(2)] for {variable} in {items}]\nprint(matrix)",
                f"{items} = [{variable} for {variable} in {items} for _ in range(2)]\nprint(len({items}))",
                f"print([(lambda u: u + {variable})({limit}) for {variable} in {items}])",
            ]
        ),
        "comprehension",
    )
    yield
    if variable in story.live:
        story.emit(f"print({variable})")


@motif(2)
def deletion(story):
    kind = story.choice(["int", "list", "str"])
    name = story.name(kind)
    if story.chance(0.5):
        story.emit(f"{name} = {story.expr(kind)}\nprint({name})\ndel {name}", "del")
    else:
        story.emit(f"del {name}", "del")
    yield
    if name not in story.live and story.chance(0.6):
        story.emit(f"try:\n    print({name})\nexcept NameError:\n    print('gone')", "del")
    yield
    story.emit(f"{name} = {story.expr(kind)}", "rebound")


@motif(2)
def iterators(story):
    items = story.name("list")
    story.emit(
        f"cursor = {story.choice([f'iter([*{items}, 1, 2, 3])', 'iter(range(10))', f'zip({items}, range(9))', 'enumerate([5, 6, 7])'])}",
        "iterator",
    )
    yield
    story.emit(
        story.choice(
            [
                "head = next(cursor, None)\nprint(head)",
                "next(cursor, None)",
                "for head in cursor:\n    break\nprint(1)",
            ]
        ),
        "iterator",
    )
    yield
    story.emit(
        story.choice(
            [
                "print(list(cursor))",
                "rest = list(cursor)\nprint(rest)",
                "print(next(cursor, None))\nprint(sum(1 for _ in cursor))",
            ]
        ),
        "iterator",
    )


@motif(3)
def displayed(story):
    """Cells that end in an expression, some with an effect."""
    items, table = story.name("list"), story.name("dict")
    story.new_cell()
    story.emit(
        story.choice(
            [
                items,
                f"len({items})",
                f"{table}.get('a')",
                f"{items}.pop()",
                f"{table}.setdefault('shown', 1)",
                f"{story.expr('int')}",
                f"sorted({items})",
                f"{items}.sort()",
                f"{story.name('str')}.upper()",
                f"{table}",
                f"{items}[:2]",
                f"({story.name('int')}, {items})",
            ]
        ),
        "display",
        plain=True,
    )
    story.new_cell()
    yield
    story.emit(f"print({items}, sorted({table}))")


@motif(2)
def random_state(story):
    story.emit(
        story.choice(
            [
                "import random",
                "import random\nrandom.seed(3)",
                "import random as rnd\nimport random\nrnd.seed(1)",
            ]
        ),
        "process state",
    )
    yield
    story.emit(
        f"draw = random.randint(0, {story.expr('int', 1)} % 9 + 5)\nprint(draw)", "process state"
    )
    if story.chance(0.5):
        story.emit(
            f"def noisy(v):\n    return v + random.randint(0, 9) + {story.name('int')}",
            "reads a global",
            "process state",
        )
        yield
        story.emit("print(noisy(1), random.random() < 0.5)")
    if story.chance(0.4):
        story.emit("random.seed(5)", "process state")
        yield
        story.emit(
            f"{story.name('list')}.append(random.randint(0, 5))\nrandom.shuffle({story.name('list')})",
            "process state",
            "mutation",
        )


@motif(1)
def shadowing(story):
    """A builtin's name, for a while."""
    name, value = story.choice(
        [
            ("max", "max([1, 5])"),
            ("sum", "sum([1, 2])"),
            ("input", "3"),
            ("id", "id(1) * 0"),
            ("list", "list('ab')"),
            ("type", "'kind'"),
            ("min", "lambda *a: -1"),
        ]
    )
    story.emit(
        f"{name} = {value}\nprint({name if 'lambda' not in value else 'min(1, 2)'})",
        "shadowed builtin",
        plain=True,
    )
    yield
    if story.chance(0.7):
        story.emit(f"del {name}\nprint({name} is not None)", "shadowed builtin", "del", plain=True)


@motif(2)
def own_names(story):
    """Names that the generated package uses itself."""
    name = story.choice(
        [
            "run",
            "main",
            "parameters",
            "results",
            "logger",
            "logging",
            "argparse",
            "dataclass",
            "Parameters",
            "Results",
            "pipeline",
            "core",
            "field",
            "parser",
            "args",
            "argv",
        ]
    )
    as_function = story.chance(0.4)
    if as_function:
        story.emit(
            f"def {name}(v=1):\n    return v + {story.name('int')}",
            "name of the package",
            "reads a global",
        )
        yield
        story.emit(f"print({name}(2))", "name of the package")
    else:
        story.emit(f"{name} = {story.expr('int')}", "name of the package")
        yield
        story.emit(f"{name} = {name} + 1\nprint({name})", "name of the package", "rebound")


@motif(1)
def annotated(story):
    name = story.name("int", False)
    story.emit(f"{name}: int = {story.expr('int')}\n{story.unique('declared')}: list", "annotation")
    yield
    story.emit(
        f"def typed(v: int, w: 'list' = None) -> int:\n    inner: int = v + {story.name('int')}\n    return inner",
        "annotation",
        "reads a global",
    )
    story.emit("print(typed(2))")


@motif(1)
def text_layout(story):
    """What moving code as text must not damage."""
    name = story.name("int")
    story.emit(
        story.choice(
            [
                f'message = """first\n  second {{}}\n\tthird""".format({name})\nprint(message)',
                f'print(f"""{{{name}}}\n    kept  \n""")',
                f"wide = ({name} +\n        1 +  # why\n  2)\nprint(wide)",
                f"wide = {name} + \\\n    3\nprint(wide)",
                f"{name} = 4; print({name}); wide = {name}",
                "print('é→😀', len('😀é'), " + f"{name})",
                f"if {name} > 2: print('big')\nelse: print('small')",
                f"wide = [\n    {name},\n\n    # between\n    2,\n]\nprint(wide)",
                f"print(r'\\n', b'\\x00', '\\\\', '''a\n b''', {name})",
                f"größe = {name} + 1\nprint(größe)",
                f'print("""\n{{}} and {{{{}}}}\n""".format({name}))',
            ]
        ),
        "layout",
    )
    yield


@motif(2)
def late_order(story):
    """A chain of steps over one name."""
    name = story.choice(["df", "frame", "state"])
    story.emit(f"{name} = {story.expr('list')}", "rebound")
    yield
    story.emit(
        f"{name} = [v + {story.name('int')} for v in {name}]\nprint({name})",
        "rebound",
        "comprehension",
    )
    yield
    story.emit(
        f"kept_{name} = {name}\n{name} = {name}[1:]\n{name}.append({literal(story.rng, 'int')})",
        "rebound",
        "alias",
        "mutation",
    )
    yield
    story.emit(f"print({name}, kept_{name})")
