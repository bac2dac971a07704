TABLE = [1, 2]
TABLE.append(3)


def size():
    return len(TABLE)
