import subprocess
from IPython import display
ip = None



x = f()
subprocess.run(["ls", "-l"], check=False)
out = subprocess.run(["ls"], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False).stdout.splitlines()
y = 1
z = 2
if True:
    subprocess.run(["bash"], text=True, check=True, input="""\
echo "a"
ls
""")

if None is not None:
    pass
if x: pass; y = 2
name = None.__class__.__name__
try:
    None
except NameError:
    pass
raise NotImplementedError("notebook.ipynb, cell 1: `get_ipython().run_line_magic` is given something that is known only when it runs")
print("get_ipython()")  # get_ipython
