def is_even(n):
    "Even?"
    from demo.odd import is_odd

    return n == 0 or is_odd(n - 1)


class Base:
    def make(self):
        from demo.odd import Child

        return Child()
