from demo.even import Base


def is_odd(n):
    from demo.even import is_even

    return n != 0 and is_even(n - 1)


class Child(Base):
    size = 2
