%%html
<b>x</b>
# %%
%%javascript
alert(1)
# %%
%%latex
x^2
