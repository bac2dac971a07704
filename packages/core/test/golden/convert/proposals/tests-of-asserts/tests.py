# %%
def double(number):
    return 2 * number


def shout(text):
    print(text.upper())
    return len(text)

# %%
assert double(2) == 4
assert double(0) == 0

# %%
assert shout("ah") == 2

# %%
def test_double_of_text():
    assert double("ab") == "abab"

# %%
size = double(4)
assert size == 8

# %%
print(size)
