"""What first.py, second.py, third.py does, as a package."""
