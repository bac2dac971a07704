# %%
def logged(function):
    def inner(*args):
        print("called with", args)
        return function(*args)

    return inner


def add(a, b):
    return a + b


# %%
add = logged(add)
print(add(1, 2))
