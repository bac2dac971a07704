"""What shop.py does, as a package."""
