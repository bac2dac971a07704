import subprocess
_exit_code = subprocess.run(["make"], check=False).returncode
# %%
print(_exit_code)
