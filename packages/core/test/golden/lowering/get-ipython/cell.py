from IPython import get_ipython
from IPython import get_ipython, display
ip = get_ipython()
get_ipython().run_line_magic("matplotlib", "inline")
ip.run_line_magic('load_ext', 'autoreload')
ip.magic("timeit f()")
get_ipython().magic("time x = f()")
get_ipython().system("ls -l")
out = get_ipython().getoutput("ls")
get_ipython().run_cell_magic("time", "", "y = 1\nz = 2\n")
if True:
    get_ipython().run_cell_magic("bash", "", "echo \"a\"\nls\n")
get_ipython().system(f"pip install {x}")
if get_ipython() is not None:
    get_ipython().events.register("post_run_cell", f)
if x: ip.set_next_input("a"); y = 2
name = get_ipython().__class__.__name__
try:
    get_ipython
except NameError:
    pass
get_ipython().run_line_magic("cd", folder)
print("get_ipython()")  # get_ipython
