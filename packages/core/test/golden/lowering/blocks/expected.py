if in_notebook:
    pass
else:
    # a comment
    pass

for i in range(3):

    print(i)
def f():

    def g():
        pass
x = 1
try:
    pass
except NameError:
    pass
if x: %matplotlib inline
while True:

	pass
