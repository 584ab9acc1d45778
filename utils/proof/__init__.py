"""What the test scripts share: test files, running the generator, caching verdicts, checking its output.

Each module has one job and none decides what the generator should print.
"""
