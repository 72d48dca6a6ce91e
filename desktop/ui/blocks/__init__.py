"""Blocks of text, code, tables and formulas, laid out and painted one by one."""
