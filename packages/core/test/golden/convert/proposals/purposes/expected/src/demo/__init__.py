"""Orders"""
