"""Modules of demo.day_a."""
