def show(*, rows):
    return len(rows)
