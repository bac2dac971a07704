xs = []
