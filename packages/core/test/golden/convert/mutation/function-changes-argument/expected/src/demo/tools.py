def fill(target, value):
    target.append(value)
