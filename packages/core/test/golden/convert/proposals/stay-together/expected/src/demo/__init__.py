"""The last of some numbers"""
