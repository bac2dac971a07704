import subprocess
import sys
path = "data/a.csv"
n = 3
names = ["a", "b c"]
subprocess.run(["head", "-n", str(n), path], check=False)
subprocess.run(["head", path], check=False)
subprocess.run(["head", path], check=False)
subprocess.run(f'python train.py {" ".join(names)}', shell=True, check=False)
subprocess.run(["python", "train.py", "--names", str(names[0]), f"{names[1]!r}"], check=False)
subprocess.run(f"echo $PATH {n} {n + 1}", shell=True, check=False)
subprocess.run("echo ${n} {unknown}", shell=True, check=False)
subprocess.run("echo '$n' \"$n\" $unknown", shell=True, check=False)
subprocess.run([sys.executable, "-c", "print(1)"], check=False)
subprocess.run(f"echo {{n}} {(names[0:1])}", shell=True, check=False)
command = " ".join(names)
subprocess.run(str(command), shell=True, check=False)
subprocess.run(["echo", str(len('a"b'))], check=False)
