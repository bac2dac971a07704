"""Modules of demo.day_b."""
