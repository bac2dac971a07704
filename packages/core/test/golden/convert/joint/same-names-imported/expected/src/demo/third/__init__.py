"""Modules of demo.third."""
