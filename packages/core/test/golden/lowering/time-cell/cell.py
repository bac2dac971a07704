%%time
x = f(1)
print(x)
# %%
# a comment before it
%%time

#| export
%time y = 2
# %%
%%capture out
%%time
x = f(1)
