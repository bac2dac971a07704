from demo.even import Base, is_even


def is_odd(n):
    return n != 0 and is_even(n - 1)


class Child(Base):
    size = 2
