__all__ = ["also"]

exec("limit = 3")
also = [limit]
