# Databricks notebook source
root = "/mnt/" + "orders"
print("root is set")
