"""What 00_core.py, _core_old.py does, as a package."""
