import runpy
import subprocess
import sys
runpy.run_path("helpers.py", run_name="__main__")
subprocess.run([sys.executable, "train.py", "--epochs", "3"], check=True)
runpy.run_module("pkg.tool", run_name="__main__")
runpy.run_path("script.py", run_name="__main__")
runpy.run_path("lib.py", run_name="lib")
raise NotImplementedError("notebook.ipynb, cell 1: `%run` runs the notebook other.ipynb, which is not there")
raise NotImplementedError("notebook.ipynb, cell 1: `%run -i` runs script.py on the notebook's own variables")
