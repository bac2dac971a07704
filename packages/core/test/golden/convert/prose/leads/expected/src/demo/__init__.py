"""Squares"""
