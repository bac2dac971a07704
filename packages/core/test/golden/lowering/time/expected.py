x = f(1)
y = f(2); z = 3
  
for i in range(3):
    g(i)

r = f(3)
s = None; raise NotImplementedError("notebook.ipynb, cell 1: a magic gives the value of an expression only")
total = f(1, \
               2)
