import subprocess


subprocess.run(["python", "setup.py", "build"], check=False)







_ = []


