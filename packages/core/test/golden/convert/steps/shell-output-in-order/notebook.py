# %% tags=["step:greet"]
print("before")
!echo in between

# %% tags=["step:listen"]
words = !echo one
print("after", words[0])

# %% tags=["step:leave"]
%%bash
echo last
