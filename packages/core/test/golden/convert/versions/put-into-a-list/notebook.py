# %%
steps = []


def scale(value):
    return value * 10


def run_all(value):
    for step in steps:
        value = step(value)
    return value


def enlarge(value):
    return scale(value)


steps.append(enlarge)
print(run_all(1))

# %%
def scale(value):
    return value + 1


print(run_all(1), scale(5))
