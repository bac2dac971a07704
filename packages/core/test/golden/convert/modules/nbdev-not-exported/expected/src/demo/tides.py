__all__ = ["f"]


def f(x):
    def k2():
        return k

    return m.floor(x) + k
