"""Measures the generator on real libraries of the distribution; `run` is the program."""
