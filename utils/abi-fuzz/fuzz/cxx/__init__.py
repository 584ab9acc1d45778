"""The random proof for C++: classes, their special members and bases, and every way to hand an object over."""
