# %%
import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt


def draw(values, name):
    plt.plot(values)
    plt.title(name)
    plt.show()


def draw_both(values):
    draw(values, "once")
    draw(values, "twice")
    return len(values)


def lines():
    return len(plt.gca().lines)


# %% tags=["step:draw_twice"]
plt.plot([1, 2, 3])
plt.show()  # the first
plt.plot([3, 2, 1])
print(lines())

# %% tags=["step:draw_each"]
for values in [[1, 2], [2, 1]]:
    plt.plot(values)
    plt.show()

# %% tags=["step:draw_with_functions"]
draw([1], "a")
print(lines())
plt.plot([0])
plt.show()
plt.close("all")
count = draw_both([1, 2])
print(lines(), count)

# %% tags=["step:draw_at_the_end"]
plt.plot([1]); plt.show(); plt.plot([2])
if count:
    plt.show()
    print(lines())
draw([3], "end")
