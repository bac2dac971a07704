def train(rows):
    return sum(rows)
