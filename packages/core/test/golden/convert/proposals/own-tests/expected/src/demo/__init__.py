"""What tests.py does, as a package."""
