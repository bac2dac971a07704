import subprocess
subprocess.run(["mkdir", "-p", "out"], check=False)
subprocess.run(["ls", "-F"], check=False)
subprocess.run(["cat", "a.txt"], check=False)
subprocess.run("rm out/*.csv", shell=True, check=False)
files = None; raise NotImplementedError("notebook.ipynb, cell 1: `%ls` gives a value that plain Python does not have")
