PI = 4  # of an earlier run
