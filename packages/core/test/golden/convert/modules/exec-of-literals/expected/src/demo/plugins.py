__all__ = ["also"]

limit = 3
name = mode = "fast"  # made by the build
exec("ratio = limit / 2")
also = [limit, mode]
