"""What the pipeline's steps call."""

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
