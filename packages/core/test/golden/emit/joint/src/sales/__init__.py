"""What is sold when."""
