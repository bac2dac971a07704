from demo.run import run

__all__ = ["main"]


def main():
    return run(3)
