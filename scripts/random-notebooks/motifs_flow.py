"""Pieces of notebooks about branches, loops and exceptions."""

from motif import motif
from names import literal


@motif(4)
def branch(story):
    name = story.choice(story.names("int", 3))
    both = story.chance(0.6)
    other = f"\nelse:\n    {name} = {story.expr('int', 1)}" if both else ""
    story.emit(
        f"if {story.expr('int', 1)} > {story.expr('int', 1)}:\n    {name} = {story.expr('int')}\n    print('then')"
        + other,
        "branch binding",
    )
    yield
    if name in story.live:
        story.emit(f"print({name})")
    else:
        story.emit(f"if {story.expr('int', 1)} > 100_000:\n    print({name})", "branch binding")
        yield
        story.emit(f"{name} = 1", "rebound")


@motif(4)
def loop(story):
    variable, total = story.choice(["i", "k", "n", "v"]), story.choice(["total", "count", "best"])
    items = story.expr("list", 1)
    story.emit(
        story.choice(
            [
                f"{total} = 0\nfor {variable} in {items}:\n    {total} += {variable}\nprint({total})",
                f"for {variable} in range(4):\n    {total} = {variable} * 2\n    if {total} > {story.expr('int', 1)}:\n        break\nelse:\n    print('all')",
                f"for {variable} in range(3):\n    for w in {items}:\n        {total} = {variable} + w\nprint('done')",
                f"for {variable}, w in enumerate({items}):\n    print({variable}, w)",
                f"for {variable} in {items}: {total} = {variable}",
                f"out = []\nfor {variable} in {items}:\n    if {variable} % 2:\n        continue\n    out.append({variable})\nprint(out)",
            ]
        ),
        "loop binding",
    )
    yield
    for name in (variable, total):
        if name in story.live and story.chance(0.7):
            story.emit(f"print({name})", "loop binding")


@motif(2)
def while_loop(story):
    counter = story.choice(["n", "count", "left"])
    story.emit(
        f"{counter} = {literal(story.rng, 'int')}\nwhile {counter} > 0:\n    {counter} -= 2\n    halves = {counter} // 2\nprint({counter})",
        "while loop",
        "loop binding",
    )
    yield
    if "halves" in story.live:
        story.emit("print(halves)", "loop binding")


@motif(3)
def exceptions(story):
    name = story.choice(["value", "x", "number"])
    source = story.choice(["'12'", "'no'", f"{story.expr('int', 1)}", "None"])
    last = story.choice(
        [
            "",
            "\nelse:\n    print('fine')",
            "\nfinally:\n    print('finally')",
            f"\nfinally:\n    {story.name('int')} = 3",
        ]
    )
    failed = story.choice(
        [f"{name} = -1", "print(type(error).__name__)", f"{name} = len(str(error)) * 0"]
    )
    story.emit(
        f"try:\n    {name} = int({source})\nexcept (ValueError, TypeError) as error:\n    {failed}"
        + last,
        "try",
    )
    yield
    if name in story.live:
        story.emit(f"print({name})", "try")
    if story.chance(0.4):
        story.emit("try:\n    error\nexcept NameError:\n    print('no error left')", "try")


@motif(1)
def own_exception(story):
    limit = story.name("int")
    story.emit(
        f"class TooBig(ValueError):\n    pass\n\ndef check(v):\n    if v > {limit}:\n        raise TooBig(v)\n    return v",
        "class",
        "try",
        "reads a global",
    )
    yield
    story.emit(
        f"try:\n    print(check({story.expr('int', 1)}))\nexcept TooBig as problem:\n    print('too big', problem)",
        "try",
    )
    yield
    story.emit(
        f"{limit} = {story.expr('int', 1)}\nfor v in (1, 100_000_000):\n    try:\n        check(v)\n    except ValueError as problem:\n        print(type(problem).__name__, problem.args)",
        "try",
        "late rebinding",
        "rebound",
    )


@motif(2)
def context_managers(story):
    name = story.name("int")
    which = story.choice(["own", "suppress", "class", "file"])
    if which == "own":
        story.emit(
            f"from contextlib import contextmanager\n\n@contextmanager\ndef changed(by):\n    global {name}\n    before = {name}\n    {name} += by\n    try:\n        yield {name}\n    finally:\n        {name} = before",
            "with",
            "global statement",
            "generator",
        )
        yield
        story.emit(f"with changed(2) as inside:\n    print({name}, inside)\nprint({name})", "with")
    elif which == "suppress":
        story.emit(
            f"import contextlib\nwith contextlib.suppress(ZeroDivisionError):\n    quotient = {name} // {story.choice(['0', '2', name])}",
            "with",
            "branch binding",
        )
        yield
        if "quotient" in story.live:
            story.emit("print(quotient)", "with")
    elif which == "class":
        story.emit(
            f"class Session:\n    def __enter__(self):\n        print('open', {name})\n        return self\n    def __exit__(self, *problem):\n        print('close', {name})\n        return False",
            "with",
            "class",
            "reads a global",
        )
        yield
        story.emit(
            f"with Session() as session:\n    {name} = 5\nprint(type(session).__name__)",
            "with",
            "rebound",
        )
    else:
        story.emit(
            "import io\nwith io.StringIO() as handle:\n    handle.write('abc')\n    written = handle.getvalue()",
            "with",
        )
        yield
        story.emit("print(written, handle.closed)", "with")


@motif(1)
def matching(story):
    subject = story.choice(
        [story.expr("int", 1), f"({story.expr('int', 1)}, 2)", story.expr("list", 1)]
    )
    story.emit(
        f"match {subject}:\n    case 0 | 1:\n        shape = 'small'\n    case [first, *others]:\n        shape = f'{{first}}+{{len(others)}}'\n    case int(number) if number > {story.name('int')}:\n        shape = number\n    case _:\n        shape = None\nprint(shape)",
        "match",
        "branch binding",
    )
    yield
    story.emit("print(shape)\nif shape == 0:\n    print(number)", "match")


@motif(1)
def as_main(story):
    story.emit(
        f"if __name__ == '__main__':\n    started = {story.expr('int', 1)}\n    print('main')",
        "name is main",
        plain=True,
    )
    yield
    story.emit("print(started)")


@motif(1)
def asserts(story):
    name = story.name("list")
    story.emit(f"assert len({name}) >= 0, 'never'\nassert isinstance({name}, list)", "assert")
    yield


@motif(2)
def printing(story):
    story.emit(
        story.choice(
            [
                f"print('a', end='')\nprint({story.expr('int')}, sep='-')",
                f"print({story.expr('str')}, {story.expr('list')})",
                "print()",
                f"import sys\nsys.stdout.write(str({story.expr('int', 1)}) + '\\n')",
            ]
        )
    )
    yield
    story.emit(f"print({story.expr('str', 3)})\nprint({story.expr('float', 2)})")


@motif(1)
def awaiting(story):
    """A notebook's cells may await; the step, `run` and `main` become coroutines."""
    target = story.name("int")
    story.emit(
        f"import asyncio\n\nasync def fetch(v):\n    await asyncio.sleep(0)\n    return v + {target}",
        "await",
        "reads a global",
    )
    yield
    story.emit("fetched = await fetch(1)\nprint(fetched)", "await")
    yield
    story.emit(
        f"{target} = {story.expr('int', 1)}\nprint(await asyncio.gather(fetch(1), fetch(2)))",
        "await",
        "rebound",
        "late rebinding",
    )
