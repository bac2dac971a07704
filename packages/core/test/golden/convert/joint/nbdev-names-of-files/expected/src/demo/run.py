__all__ = ["run"]


def run(hours):
    return hours * 2
