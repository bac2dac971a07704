%prun -s cumulative -l 10 x = f(1)
%lprun -f f -f g f(2)
%mprun -f f f(3)
%memit -r 1 y = f(4)
# %%
%%prun -s cumulative
z = f(5)
# %%
%%memit
f(6)
