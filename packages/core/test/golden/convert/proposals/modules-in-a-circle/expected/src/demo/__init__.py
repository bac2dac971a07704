"""Prices"""
