# %% tags=["module:totals"]
def total(values):
    if not values:
        return 0
    return sum(values) * rate

def scaled(values):
    low = min(values)
    return [value * factor - low for value in values]

def offset(values):
    return [value + shift for value in values if value > limit]

def report(values):
    """Print what `scaled` gives."""
    for value in scaled(values):
        print(value, unit)
    return offset(values)

def safe():
    try:
        return later
    except NameError:
        return None

def numbers():
    yield later

# %% tags=["step:early"]
values = [3, 4]
print(total(values))
safe()
stream = numbers()
if values:
    print(offset(values))

# %% tags=["step:show"]
shown = report(values)

# %% tags=["step:late"]
rate, factor, shift, limit, unit, later = 1, 2, 3, 4, "m", 5
print(report(values), next(stream))
