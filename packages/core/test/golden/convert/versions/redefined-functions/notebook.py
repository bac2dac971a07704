# %%
def size(word):
    return len(word)


def total(words):
    return sum(size(word) for word in words)


# %%
print(total(["one", "three"]))

# %%
# Vowels count twice.
def size(word):
    return len(word) + sum(letter in "aeiou" for letter in word)


def longest(words):
    return max(words, key=size)


# %%
print(size("three"), longest(["one", "three"]))

# %%
def size(word):
    return 0 if word == "" else 1 + size(word[1:])


print(size("three"))
