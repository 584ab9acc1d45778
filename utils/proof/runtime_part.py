"""Cuts the run-time part out of generated text: it is the same in every binding and tested on its own.

Without the cut, one changed line of the run time would change every golden. Nothing else is hidden from goldens.
"""

import re


def cut(name, text):
    """The text of output file `name` without its run-time part."""
    if name.endswith(".rs"):
        return cut_rust(text)
    if name in ("bindings.cc", "bindings.c"):
        return cut_glue(text)
    return text


def cut_rust(text):
    """Removes `pub mod rt { ... }`, with the doc and attribute lines above it and the blank line below."""
    lines = text.split("\n")
    start = next((n for n, line in enumerate(lines) if line.strip() == "pub mod rt {"), None)
    if start is None:
        return text
    indent = lines[start][: -len("pub mod rt {")]
    end = next((n for n in range(start, len(lines)) if lines[n] == indent + "}"), None)
    if end is None:
        return text
    while start > 0 and re.match(r"\s*(///|#\[)", lines[start - 1]):
        start -= 1
    end += 1
    if end < len(lines) and not lines[end]:
        end += 1
    return "\n".join(lines[:start] + lines[end:])


def cut_glue(text):
    """Removes everything from `// ===== run time` to the next `// =====` line, which stays."""
    return re.sub(r"^// ===== run time.*?\n(?=// =====)|^// ===== run time.*\Z", "", text, count=1, flags=re.M | re.S)
