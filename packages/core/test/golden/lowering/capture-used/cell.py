%%capture cap
train()
# %%
%%capture cap_other
train()
# %%
%%capture cap_shown
train()
# %%
%%capture cap_in_text
train()
# %%
cap(); print(cap)
text = str(cap) + cap.stdout
# %%
cap()
cap_other.outputs[0].display()
print(cap_other, 1)
cap_shown()
# %%
print(f"{cap_in_text.stdout}")
del cap, cap_shown
