import statistics

seen = []


def clean(values):
    kept = [value for value in values if value is not None]
    seen.append(len(kept))
    return kept


spread = statistics.pstdev(clean([1, 2, 3]))
print(round(spread, 2))
