if in_notebook:
    %matplotlib inline
else:
    # a comment
    %load_ext rpy2.ipython
    %matplotlib agg
for i in range(3):
    %matplotlib inline
    print(i)
def f():
    %who
    def g():
        ?f
x = 1
try:
    %autoreload 2
except NameError:
    pass
if x: %matplotlib inline
while True:
	%reset \
	  -f
