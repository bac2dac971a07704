# %%
Tour = list
Cities = frozenset
# %%
def longest(tour: Tour) -> int:
    return max(tour)


def as_tour(cities: Cities) -> Tour:
    return Tour(cities)
# %%
tour = as_tour(Cities([1, 2]))
tour.append(3)
made = Tour(tour)
made.append(4)
print(longest(made), tour)
