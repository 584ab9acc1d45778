"""A random proof of the C ABI: random headers, random values, both languages read what the other wrote."""
