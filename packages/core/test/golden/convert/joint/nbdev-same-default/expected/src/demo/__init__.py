"""What core.py, core_new.py, tides.py does, as a package."""
