# %%
class Tree:
    def __init__(self, leaves):
        self.leaves = leaves

    def walk(self):
        for leaf in self.leaves:
            yield leaf


def heights(leaves):
    found = []
    for leaf in leaves:
        found.append(leaf * 2)
    return found


def smallest(leaves):
    return iter(sorted(leaves))


# %%
tree = Tree([3, 1, 2])
way = tree.walk()
tall = heights([3, 1, 2])
small = smallest([3, 1, 2])

# %% a list stays as it is: nothing but a display
sorted(tall)[-1:]

# %% these use up what they look at
next(iter(sorted(way)))

# %%
sum(small)

# %%
print(list(way), tall, list(small))
