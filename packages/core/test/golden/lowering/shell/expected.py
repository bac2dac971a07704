import subprocess
subprocess.run(["ls", "-la", "data"], check=False)
subprocess.run(["cp", "a b.txt", "c d", "e f"], check=False)
subprocess.run("ls *.csv | head -3 > out.txt", shell=True, check=False)
subprocess.run("echo $HOME", shell=True, check=False)
subprocess.run("wget -q https://example.com/a.csv -O a.csv && unzip a.zip", shell=True, check=False)
subprocess.run(["echo", "it's"], check=False)
subprocess.run(["wget", "https://example.com/b.csv", "-O", "b.csv"], check=False)


x = 1
subprocess.run(["bash", "-c", "diff <(sort a) <(sort b)"], check=False)
subprocess.run("FOO=1 python run.py", shell=True, check=False)
subprocess.run(["ls"], check=False)


if x:
    subprocess.run(["rm", "-f", "x"], check=False)

subprocess.run(["awk", "{print $1}", "a.txt"], check=False)
subprocess.run(["python", "-c", "print('{}')"], check=False)
subprocess.run("nohup sleep 10 &", shell=True, check=False)
