%%script false --no-raise-error
this is off
# %%
%%script echo skipped
off
# %%
%%script bash -e
echo on
# %%
%%python3
print("in a process of its own")
# %%
%%perl
print "x";
# %%
%%shell
ls -l
# %%
%shell ls -l
# %%
x = "a b"
# %%
%%script python3 -u $x
print(1)
