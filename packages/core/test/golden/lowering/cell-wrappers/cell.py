%%cache result.pkl x
x = f()
