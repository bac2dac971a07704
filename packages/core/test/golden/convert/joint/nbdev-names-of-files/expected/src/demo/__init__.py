from demo.run import run

__all__ = []

__version__ = "0.1"
