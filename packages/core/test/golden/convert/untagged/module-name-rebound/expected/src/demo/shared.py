def now(*, tools):
    return str(tools)[:1]
