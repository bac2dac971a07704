
x = f()
