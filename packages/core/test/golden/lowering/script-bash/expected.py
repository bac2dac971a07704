import subprocess
subprocess.run(["bash"], text=True, check=True, input=
r"""set -e
for f in *.csv; do
  echo "$f" \
    | tr a-z A-Z
done
""")
# %%
import subprocess
subprocess.run(["sh"], text=True, check=True, input="""\
echo plain
""")
# %%
import subprocess
listing = subprocess.run(["bash"], text=True, stdout=subprocess.PIPE, check=True, input="""\
ls
""").stdout
# %%
import subprocess
completed = subprocess.run(["bash", "-s", str(x), "y"], text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False, input="""\
echo $1
""")
a, b = completed.stdout, completed.stderr
# %%
x = 1
# %%
import subprocess
server = subprocess.Popen(["bash", "-c", """\
sleep 5
"""])
# %%
import subprocess
subprocess.run(["bash"], text=True, check=True, input="""\
cat <<'EOF'
\"\"\"quoted\\n\"\"\"
EOF
""")
