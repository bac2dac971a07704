"""Modules of demo.sub."""
