"""What the pipeline's steps call."""


def add(key, *, counts):
    """Counts a key."""
    counts[key] = counts.get(key, 0) + 1


def add_all(keys, *, counts, seen):
    pass  # both are changed in place

    for key in keys:
        add(key, counts=counts)
        seen.append(key)


def forget(*, counts, seen):
    if seen:
        pass
    counts.clear()


def outer(*, seen):
    def inner():
        seen.append("inner")

    inner()
