%%bash
set -e
for f in *.csv; do
  echo "$f" \
    | tr a-z A-Z
done
# %%
%%sh
echo plain
# %%
%%bash --out listing
ls
# %%
%%bash --out a --err b --no-raise-error -s "$x" y
echo $1
# %%
x = 1
# %%
%%bash --bg --proc server
sleep 5
# %%
%%bash
cat <<'EOF'
"""quoted\n"""
EOF
