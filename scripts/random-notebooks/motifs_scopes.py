"""Pieces of notebooks about namespaces: `global`, `nonlocal`, `del`, names in strings, code that is made at run time."""

from motif import motif


@motif(2)
def global_in_inner_function(story):
    """`global` in a function that another one makes, or in a method."""
    target = story.name("int")
    story.emit(
        story.choice(
            [
                f"def outside(v):\n    def inside(w):\n        global {target}\n        {target} = w + v\n    inside(v)\n    return {target}",
                f"def outside(v):\n    {target}_own = v\n    def inside():\n        nonlocal {target}_own\n        global {target}\n        {target}_own += 1\n        {target} += {target}_own\n    inside()\n    return {target}_own",
                f"class Setter:\n    def __call__(self, v):\n        global {target}\n        {target} = v + 1\n        return v\n\noutside = Setter()",
                f"def outside(v):\n    global {target}\n    for {target} in range(v % 4):\n        pass\n    return v",
                f"def outside(v):\n    global {target}, fresh_one\n    {target}, fresh_one = v, {target}\n    return fresh_one",
                f"def outside(v):\n    global {target}\n    [{target} := w for w in (v, 2)]\n    return {target}",
                f"def outside(v):\n    global {target}\n    try:\n        raise ValueError(v)\n    except ValueError as {target}_error:\n        {target} = {target}_error.args[0]\n    return {target}",
                f"def outside(v):\n    global helper_of_it\n    def helper_of_it():\n        return v + {target}\n    return helper_of_it()",
            ]
        ),
        "global statement",
        "closure",
        "reads a global",
    )
    yield
    story.emit(f"print(outside({story.expr('int', 1)}), {target})")
    if "fresh_one" in story.live:
        story.emit("print(fresh_one)", "global statement")
    if "helper_of_it" in story.live:
        story.emit("print(helper_of_it())", "global statement")
    yield
    story.emit(
        story.choice(
            [
                f"{target} = {story.expr('int', 1)}\nprint(outside(2), {target})",
                f"made_by_calls = [outside(v) + {target} for v in (1, 2)]\nprint(made_by_calls)",
                f"outside(3) if {target} > 2 else outside(1)",
                f"print({target} + outside(1), {target})",
                f"print(max(map(outside, [1, 2])), {target})",
            ]
        ),
        "rebound",
        "late rebinding",
    )


@motif(1)
def global_at_the_top(story):
    """`global` at the top of a cell does nothing."""
    target = story.name("int")
    story.emit(
        f"global {target}\n{target} = {story.expr('int', 1)}", "global statement", plain=True
    )
    yield
    story.emit(f"print({target})")


@motif(2)
def deletions(story):
    """`del` of parts, in functions, and of names that functions read."""
    items, table, target = story.name("list"), story.name("dict"), story.name("int")
    story.emit(
        story.choice(
            [
                f"def drop():\n    global {target}\n    before = {target}\n    del {target}\n    return before\n\nprint(drop())\n{target} = 3",
                f"def reads_it():\n    try:\n        return {target}\n    except NameError:\n        return 'gone'\n\nprint(reads_it())\nsaved_one = {target}\ndel {target}\nprint(reads_it())\n{target} = saved_one",
                f"{items}.extend([7, 8])\ndel {items}[0], {items}[-1]\nprint({items})",
                f"{table}['gone'] = 1\ndel {table}['gone']\nprint('gone' in {table})",
                f"first_of_two = second_of_two = {items}\ndel first_of_two\nsecond_of_two.append(2)\nprint({items})",
                f"for passing in {items}:\n    pass\nelse:\n    passing = 0\ndel passing\nprint('passing' in dir())",
                "import math\ndel math\nimport math\nprint(math.floor(2.5))",
                f"def local_del(v):\n    w = v + {target}\n    del v\n    return w\n\nprint(local_del(1))",
            ]
        ),
        "del",
    )
    yield
    if "reads_it" in story.live:
        story.emit(
            f"{target} = {story.expr('int', 1)}\nprint(reads_it())",
            "late rebinding",
            "reads a global",
        )
    if "drop" in story.live:
        story.emit(
            f"{target} = {story.expr('int', 1)}\nprint(drop())\n{target} = 1",
            "del",
            "global statement",
        )


@motif(2)
def names_in_strings(story):
    target, text, items = story.name("int"), story.name("str"), story.name("list")
    story.emit(
        story.choice(
            [
                f"print('{{{target}}} of {{{text}}}'.format(**locals()))",
                f"print('%({target})s' % globals())",
                f"print('{{{target}}}'.format_map(vars()))",
                f"print(eval('{target} + 1'))",
                f"print(eval('len({items}) + {target}'), eval({text!r}))",
                f"print('{target}' in globals(), 'never_bound_name' in dir())",
                f"globals()['{target}'] = 6\nprint({target})",
                "exec('made_by_exec = 5')\nprint(made_by_exec + 1)",
                f"exec('{target} = {target} + 1')\nprint({target})",
                f"def evaluated(v):\n    return eval('v + {target}')\n\nprint(evaluated(2))",
                f"def formatted():\n    own = {target}\n    return '{{own}}'.format(**locals())\n\nprint(formatted())",
                f"print(sorted(name for name in globals() if name == '{target}'))",
            ]
        ),
        "names in strings",
    )
    yield
    if "made_by_exec" in story.live:
        story.emit("print(made_by_exec)", "names in strings")
    if "evaluated" in story.live:
        story.emit(
            f"{target} = {story.expr('int', 1)}\nprint(evaluated(1))",
            "names in strings",
            "late rebinding",
        )
    if "formatted" in story.live:
        story.emit(f"{target} += 1\nprint(formatted())", "late rebinding")


@motif(2)
def formatted_strings(story):
    target, items, text = story.name("int"), story.name("list"), story.name("str")
    story.emit(
        story.choice(
            [
                f"print(f'{{{target}=}} {{{items}!r:>{{{target} % 9 + 2}}}}')",
                f"print(f'{{(lambda v: v + {target})(2)}} {{[v for v in {items}]}}')",
                f"print(f'{{(seen_here := {target} + 1)}} {{seen_here}}')",
                f"label_of = lambda v: f'{{v:0>{{{target} % 5 + 1}}}}'\nprint(label_of(3))",
                f"def shown(v, template='{{}}-{{}}'):\n    return template.format(v, {target}) + f'{{{text}!s:.3}}'\n\nprint(shown(1))",
                f'print(f"""{{{target}\n    + 1}} and {{{text}}}""")',
                f"print(f'{{{{{target}}}}}', rf'\\d{{{target}}}', f'{{{target}:,}}')",
            ]
        ),
        "f-string",
    )
    yield
    if "seen_here" in story.live:
        story.emit("print(seen_here)", "walrus")
    for name in ("label_of", "shown"):
        if name in story.live:
            story.emit(
                f"{target} = {story.expr('int', 1)} % 50\nprint({name}(4))",
                "late rebinding",
                "rebound",
            )


@motif(2)
def unusual_targets(story):
    """What `for`, `with`, `except` and unpacking bind besides plain names."""
    items, table, target = story.name("list"), story.name("dict"), story.name("int")
    story.emit(
        story.choice(
            [
                f"for {table}['at'] in {items}:\n    pass\nprint({table}.get('at'))",
                f"{items}.append(0)\nfor {items}[-1] in range(3):\n    pass\nprint({items})",
                f"{items}[:0], {table}['n'] = [1], {target}\nprint({items}, {table}['n'])",
                f"class Holder:\n    pass\n\nholder = Holder()\nholder.v, {target} = {target}, 5\nprint(holder.v, {target})",
                f"{target}, {table}[str({target})] = 4, {target}\nprint({target}, sorted({table}.items()))",
                f"import io\nwith io.StringIO('ab') as {table}['file']:\n    pass\nprint({table}.pop('file').closed)",
                f"for {target} in range(3):\n    for {target} in range({target} + 1):\n        pass\nprint({target})",
                f"try:\n    raise KeyError({target})\nexcept KeyError as {target}_seen:\n    kept_error = {target}_seen\nprint(kept_error.args)",
                f"[first_item, *rest_items], last_item = [1, *{items}], {target}\nprint(first_item, rest_items, last_item)",
            ]
        ),
        "unusual targets",
        "mutation",
    )
    yield
    if "holder" in story.live:
        story.emit("holder.v += 1\nprint(vars(holder))", "mutation")
    if "rest_items" in story.live:
        story.emit("rest_items.append(first_item)\nprint(rest_items)", "mutation")


@motif(2)
def exceptions_between(story):
    """What is bound when an error is caught half way."""
    target, items = story.name("int"), story.name("list")
    story.emit(
        story.choice(
            [
                f"try:\n    {target} = 3\n    {items}.append({target})\n    halfway = int('no')\nexcept ValueError:\n    halfway = {target}\nprint(halfway, {items})",
                f"try:\n    try:\n        raise KeyError('k')\n    finally:\n        {target} = 9\nexcept KeyError as problem:\n    print(repr(problem), {target})\nelse:\n    never_run = 1",
                f"for attempt in range(3):\n    try:\n        if attempt < 2:\n            continue\n        finished = attempt + {target}\n    finally:\n        {items}.append(attempt)\nprint(finished, {items})",
                f"def may_fail(v):\n    global {target}\n    {target} += 1\n    if v:\n        raise ValueError(v)\n    return {target}\n\ntry:\n    outcome = may_fail(1)\nexcept ValueError as problem:\n    outcome = -{target}\nprint(outcome)",
                f"import contextlib\nwith contextlib.suppress(ZeroDivisionError):\n    {target} = 8\n    {target} = 1 // 0\nprint({target})",
                f"def cleaned(v):\n    try:\n        return v + {target}\n    finally:\n        {items}.append(v)\n\nprint(cleaned(1), {items})",
            ]
        ),
        "try",
        "branch binding",
    )
    yield
    if "may_fail" in story.live:
        story.emit(f"print(may_fail(0), {target})", "try", "global statement")
    if "cleaned" in story.live:
        story.emit(f"{items} = [5]\nprint(cleaned({target}), {items})", "try", "late rebinding")
    if "halfway" in story.live:
        story.emit("print(halfway)", "try")


@motif(1)
def may_be_unbound(story):
    """Bound on one way only, and read behind the same condition."""
    flag = story.choice(["n", "count", "size"])
    story.emit(f"{flag} = {story.expr('int', 1)}", plain=True)
    extra = story.unique("only_if")
    story.emit(f"if {flag} > 3:\n    {extra} = {flag} * 2", "branch binding")
    yield
    story.emit(
        story.choice(
            [
                f"if {flag} > 3:\n    print({extra})",
                f"print({extra} if {flag} > 3 else 'none')",
                f"try:\n    print({extra})\nexcept NameError:\n    print('unbound')",
                f"{extra} = {extra} + 1 if {flag} > 3 else 0\nprint({extra})",
                f"def uses_it():\n    return {extra} if {flag} > 3 else None\n\nprint(uses_it())",
                f"print(bool({flag} > 3 and {extra}))",
            ]
        ),
        "branch binding",
    )
    yield
    if "uses_it" in story.live:
        story.emit(f"{extra} = 1\n{flag} = 5\nprint(uses_it())", "late rebinding")
