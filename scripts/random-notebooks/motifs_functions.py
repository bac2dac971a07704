"""Pieces of notebooks about functions: what they read, when, and which version of it."""

from bodies import definition
from motif import motif
from names import FUNCTIONS, literal


def define(story, name, style=None, *constructs):
    text, own = definition(story, name, style)
    return story.emit(text, *own, *constructs)


def use(story, name):
    returns = FUNCTIONS[name][1]
    call = story.call(name)
    if returns == "none":
        return story.emit(call)
    if story.chance(0.5):
        return story.emit(f"print({call})")
    return story.emit(f"{story.name(returns, bound=False)} = {call}")


@motif(6)
def function(story):
    name = story.choice(list(FUNCTIONS))
    define(story, name)
    yield
    use(story, name)
    if story.chance(0.4):
        yield
        use(story, name)


@motif(4)
def late_rebinding(story):
    """The function sees what its global is when it runs."""
    name, target = story.function("int"), story.name("int")
    kinds, _ = FUNCTIONS[name]
    names = ["x", "y", "z"][: len(kinds)]
    names = [n if n != target else n + "_in" for n in names]
    story.emit(
        f"def {name}({', '.join(names)}):\n    return {target} + {story.expr('int', 1)}",
        "reads a global",
        "late rebinding",
    )
    yield
    if story.chance(0.6):
        use(story, name)
        yield
    story.emit(f"{target} = {story.expr('int')}", "rebound")
    yield
    use(story, name)


@motif(2)
def forward(story):
    """A function that reads a name which is bound only later."""
    name = story.function("int")
    target = story.unique("later")
    takes = ", ".join(f"a{i}" for i, _ in enumerate(FUNCTIONS[name][0]))
    story.emit(
        f"def {name}({takes}):\n    return {target} * 2", "reads a global", "forward reference"
    )
    yield
    story.emit(f"{target} = {story.expr('int')}")
    story.emit(f"print({story.call(name)})")


@motif(4)
def redefinition(story):
    """A caller that was defined before sees the new version."""
    name = story.function("int")
    define(story, name)
    if story.chance(0.6):
        outer = story.function("int", taken=(name,))
        takes = ", ".join(f"v{i}" for i, _ in enumerate(FUNCTIONS[outer][0]))
        story.emit(f"def {outer}({takes}):\n    return {story.call(name)} + 1", "calls a function")
    yield
    use(story, name)
    yield
    define(story, name, None, "redefinition")
    yield
    use(story, name)
    if story.chance(0.5) and story.functions("int"):
        use(story, story.choice(story.functions("int")))


@motif(2)
def alias_of_function(story):
    """Another name keeps the old version."""
    name = story.function("int")
    define(story, name)
    old = story.choice(["old", "original", "base"])
    story.emit(f"{old} = {name}", "function as a value")
    yield
    if story.chance(0.7):
        takes = FUNCTIONS[name][0]
        names = ", ".join(f"v{i}" for i, _ in enumerate(takes))
        story.emit(
            f"def {name}({names}):\n    return {old}({names}) + {story.expr('int', 1)}",
            "redefinition",
            "reads a global",
        )
    yield
    story.emit(
        f"print({old}({', '.join(story.expr(kind, 1) for kind in FUNCTIONS[name][0])}), {story.call(name)})"
    )


@motif(3)
def closure(story):
    target = story.name("int")
    maker = story.choice(["make", "counter_from", "adder"])
    if story.chance(0.5):
        story.emit(
            f"def {maker}(start):\n    made = start\n    def step_on(by={story.expr('int', 1)}):\n        nonlocal made\n"
            f"        made += by + {target}\n        return made\n    return step_on",
            "closure",
            "reads a global",
        )
    else:
        story.emit(
            f"def {maker}(start):\n    return lambda by=1: start + by + {target}",
            "closure",
            "lambda",
            "reads a global",
        )
    counter = story.choice(["tick", "next_one"])
    story.emit(f"{counter} = {maker}({story.expr('int', 1)})", "closure")
    yield
    story.emit(f"print({counter}(), {counter}(2))")
    if story.chance(0.4):
        story.emit(f"{target} += 5", "rebound")
        yield
    story.emit(f"{story.name('int', bound=False)} = {counter}({story.expr('int', 1)})")


@motif(3)
def global_counter(story):
    target = story.name("int")
    name = story.choice(["tick_up", "bump", "advance"])
    story.emit(
        f"def {name}():\n    global {target}\n    {target} += 1\n    return {target}",
        "global statement",
        "reads a global",
    )
    yield
    story.emit(f"{name}()\nprint({target})")
    yield
    story.emit(
        story.choice(
            [
                f"print({name}(), {target})",
                f"xs = [{name}() for _ in range(3)]\nprint(xs, {target})",
                f"for _ in range(2):\n    {name}()",
            ]
        )
    )
    if story.chance(0.4):
        story.emit(f"{target} = 0\nprint({name}())", "rebound")


@motif(1)
def global_initialiser(story):
    """A name that only a function binds."""
    name, target = story.choice(["init", "set_up", "load"]), story.unique("state")
    story.emit(
        f"def {name}():\n    global {target}\n    {target} = {story.expr('list', 1)}",
        "global statement",
    )
    yield
    story.emit(f"{name}()\nprint(len({target}))")
    yield
    story.emit(f"{target}.append(1)\nprint({target})", "mutation")


@motif(2)
def values_of_functions(story):
    """Functions that are passed, stored and called through something else."""
    name = story.choice(["f", "g", "scale"])
    define(story, name, story.choice(["reads", "rebinds", "mutates", "pure"]))
    yield
    constructs = ["function as a value"]
    options = [
        f"print(list(map({name}, {story.expr('list', 1)})))",
        f"print(sorted({story.expr('list', 1)}, key={name}))",
        f"handlers = {{'a': {name}, 'b': abs}}\nprint(handlers['a'](2), handlers['b'](-3))",
        f"for call in [{name}, {name}]:\n    print(call(1))",
        f"from functools import partial\nfixed = partial({name}, 3)\nprint(fixed())",
        f"from functools import reduce\nprint(reduce(lambda a, b: a + {name}(b), {story.expr('list', 1)}, 0))",
        f"def apply(func, value):\n    return func(value)\nprint(apply({name}, {story.expr('int', 1)}))",
        f"pipeline = [{name}, lambda v: v + {story.expr('int', 1)}]\nvalue = 2\nfor stage in pipeline:\n    value = stage(value)\nprint(value)",
        f"lazy = map({name}, [1, 2, 3])",
    ]
    story.emit(story.choice(options), *constructs)
    yield
    if "lazy" in story.live:
        story.emit(f"{story.name('int')} = 1\nprint(list(lazy))", "iterator")
    if "handlers" in story.live:
        story.emit(
            f"{story.name('int')} = {story.expr('int', 1)}\nprint(handlers['a'](1))",
            "late rebinding",
        )
    if "fixed" in story.live:
        define(story, name, "reads", "redefinition")
        story.emit("print(fixed())")


@motif(2)
def decorators(story):
    style = story.choice(["wraps", "counts", "registers"])
    limit = story.name("int")
    if style == "wraps":
        story.emit(
            "import functools\ndef traced(func):\n    @functools.wraps(func)\n    def wrapper(*args, **kwargs):\n"
            f"        print('call', func.__name__, {limit})\n        return func(*args, **kwargs)\n    return wrapper",
            "decorator",
        )
    elif style == "counts":
        story.emit(
            "calls = {}\ndef traced(func):\n    def wrapper(*args):\n        calls[func.__name__] = calls.get(func.__name__, 0) + 1\n"
            "        return func(*args)\n    return wrapper",
            "decorator",
            "mutates a global",
        )
    else:
        story.emit(
            "registry = []\ndef traced(func):\n    registry.append(func)\n    return func",
            "decorator",
            "mutates a global",
        )
    yield
    name = story.choice(["f", "g", "scale", "combine"])
    text, constructs = definition(story, name)
    story.emit("@traced\n" + text, "decorator", *constructs)
    yield
    use(story, name)
    if "calls" in story.live:
        story.emit("print(sorted(calls.items()))")
    if "registry" in story.live:
        story.emit("print(len(registry), [r.__name__ for r in registry])")


@motif(2)
def cached(story):
    """The cache keeps what the global was at the first call."""
    target = story.name("int")
    how = story.choice(["@functools.cache", "@functools.lru_cache(maxsize=None)"])
    story.emit(
        f"import functools\n{how}\ndef costly(v):\n    print('computing', v)\n    return v * {target}",
        "cache",
        "reads a global",
    )
    yield
    story.emit("print(costly(2), costly(2))")
    yield
    story.emit(
        f"{target} = {story.expr('int', 1)}\nprint(costly(2), costly(3))",
        "rebound",
        "late rebinding",
    )


@motif(2)
def generators(story):
    target = story.name("int")
    story.emit(
        f"def stream(upto):\n    for v in range(upto):\n        yield v + {target}",
        "generator",
        "reads a global",
    )
    story.emit(f"it = stream({story.expr('int', 1)} % 4 + 3)\nprint(next(it))", "iterator")
    yield
    story.emit(f"{target} = {story.expr('int', 1)}\nprint(next(it))", "late rebinding", "rebound")
    yield
    story.emit(
        story.choice(
            [
                "print(list(it))",
                "for v in it:\n    print(v)",
                f"{story.name('list', False)} = [*it]",
                "next(it)",
            ]
        ),
        "iterator",
    )


@motif(2)
def lazy_expression(story):
    target, items = story.name("int"), story.name("list")
    story.emit(f"lazy_values = (v + {target} for v in {items})", "generator", "comprehension")
    yield
    story.emit(f"{target} = {story.expr('int', 1)}", "rebound", "late rebinding")
    yield
    story.emit(
        story.choice(
            [
                "print(sum(lazy_values))",
                "print(list(lazy_values))",
                "print(next(lazy_values, None))\nprint(list(lazy_values))",
            ]
        ),
        "iterator",
    )


@motif(2)
def loop_lambdas(story):
    """All of them read the loop's variable as it is when they are called, or as it was."""
    variable = story.choice(["i", "k", "n"])
    kept = story.choice(
        [
            f"lambda: {variable} + 1",
            f"lambda {variable}={variable}: {variable} + 1",
            f"lambda v=0: v + {variable}",
        ]
    )
    story.emit(
        f"actions = []\nfor {variable} in range(3):\n    actions.append({kept})",
        "lambda",
        "loop binding",
        "reads a global",
    )
    yield
    story.emit("print([act() for act in actions])")
    yield
    story.emit(
        f"{variable} = {story.expr('int', 1)}\nprint([act() for act in actions])",
        "rebound",
        "late rebinding",
    )


@motif(2)
def lambdas(story):
    target = story.name("int")
    name = story.choice(["f", "g", "quick"])
    text = story.choice(
        [
            f"{name} = lambda v: v + {target}",
            f"{name} = lambda v, by={target}: v + by",
            f"{name} = lambda v: [u for u in range(v % 5) if u != {target}][-1:] and 1",
        ]
    )
    story.emit(text, "lambda", "reads a global")
    yield
    story.emit(f"print({name}({story.expr('int', 1)}))")
    yield
    story.emit(f"{target} += 1\nprint({name}({story.expr('int', 1)}))", "late rebinding", "rebound")


@motif(2)
def defaults(story):
    """A default is read where the function is defined, once."""
    target, items = story.name("int"), story.name("list")
    which = story.choice(["value", "shared", "own"])
    if which == "value":
        story.emit(
            f"def offset_by(v, by={target}):\n    return v + by + {target}",
            "default argument",
            "reads a global",
        )
    elif which == "shared":
        story.emit(
            f"def offset_by(v, seq={items}):\n    seq.append(v)\n    return len(seq)",
            "default argument",
            "mutation",
            "alias",
        )
    else:
        story.emit(
            "def offset_by(v, seen=[]):\n    seen.append(v)\n    return list(seen)",
            "default argument",
            "mutation",
        )
    yield
    story.emit("print(offset_by(1), offset_by(2))")
    yield
    story.emit(
        f"{target} = {story.expr('int', 1)}\n{items} = [9, *{items}]\nprint(offset_by(3), {items})",
        "rebound",
        "late rebinding",
    )


@motif(1)
def recursion(story):
    target = story.name("int")
    if story.chance(0.5):
        story.emit(
            f"def depth(v):\n    return {target} if v <= 0 else 1 + depth(v - 1)",
            "recursion",
            "reads a global",
        )
        yield
        story.emit("print(depth(4))")
    else:
        story.emit(
            f"def is_even(v):\n    return v == 0 or is_odd(v - 1)\n\ndef is_odd(v):\n    return v != 0 and is_even(v - 1 + {target} * 0)",
            "recursion",
            "reads a global",
        )
        yield
        story.emit("print(is_even(6), is_odd(6))")
    if story.chance(0.5):
        story.emit(f"{target} = {story.expr('int', 1)}", "rebound")
        yield
        story.emit("print(depth(2))" if "depth" in story.live else "print(is_even(3))")


@motif(1)
def attributes_of_functions(story):
    target = story.name("int")
    story.emit(
        f"def hits():\n    hits.count += 1\n    return hits.count + {target}\n\nhits.count = 0",
        "function attribute",
        "reads a global",
    )
    yield
    story.emit("hits()\nprint(hits())", "function attribute")
    yield
    story.emit(
        f"hits.count = {story.expr('int', 1)}\nprint(hits(), hits.count)", "function attribute"
    )


@motif(1)
def star_arguments(story):
    target = story.name("int")
    story.emit(
        f"def gather(*args, scale={literal(story.rng, 'int')}, **extra):\n    return sum(args) * scale + len(extra) + {target}",
        "star arguments",
        "reads a global",
    )
    yield
    items = story.name("list")
    story.emit(
        f"print(gather(*{items}), gather(1, 2, scale=3, other=4), gather(**{{'a': 1}}))",
        "star arguments",
    )


@motif(1)
def conditional_definition(story):
    name = story.choice(["f", "g", "choose"])
    condition = f"{story.expr('int', 1)} > {story.expr('int', 1)}"
    story.emit(
        f"if {condition}:\n    def {name}(v):\n        return v + {story.name('int')}\nelse:\n    def {name}(v):\n        return v - {story.name('int')}",
        "conditional definition",
        "branch binding",
        "reads a global",
    )
    yield
    story.emit(f"print({name}({story.expr('int', 1)}))")
