# %%
counts = {}
seen = []
total = 0


def add(key):
    """Counts a key."""
    global counts
    counts[key] = counts.get(key, 0) + 1


def add_all(keys):
    global counts, seen  # both are changed in place

    for key in keys:
        add(key)
        seen.append(key)


def forget():
    if seen:
        global counts
    counts.clear()


def outer():
    def inner():
        global seen
        seen.append("inner")

    inner()


def add_total():
    global counts, total
    total = total + sum(counts.values())


# %%
add("a")
add_all(["a", "b"])
outer()
add_total()
print(counts, seen, total)

# %%
forget()
print(counts)
