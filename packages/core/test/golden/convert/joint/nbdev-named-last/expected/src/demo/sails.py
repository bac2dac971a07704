from demo.winds import storm

__all__ = ["area"]

area = storm(1)
