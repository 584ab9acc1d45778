"""What counts as a fault, what counts as a regression against the committed table, and how rows are printed."""

import json
import pathlib
import statistics

EXPECTED = pathlib.Path(__file__).with_name("expected.json")
# Zero is right for each of them; the committed table says which faults are known.
FAULTS = ("exit_code", "rust_errors", "rust_warnings", "glue_errors", "glue_warnings", "undefined", "lost",
          "without_reason", "bad_paths", "wrong_values")  # fmt: skip
SHARES = ("bound", "callable", "macros")
# Another version of a library declares other things, so shares are only held to roughly.
SLACK, OTHER_VERSION_SLACK = 0.0005, 0.02


def faults(row):
    """{what: how many} of one row."""
    return {what: row[what] for what in FAULTS if row.get(what)}


def expectation(row):
    """What the committed table holds of a row: nothing that depends on the machine's speed."""
    return {"version": row["version"], **{what: row[what] for what in SHARES if what in row}, "faults": faults(row)}


def regressions(row, expected):
    """Why a row is worse than the committed table, as texts."""
    if expected is None:
        return ["not in the committed table: run with --update"]
    known = expected["faults"]
    found = [f"{what}: {count}, was {known.get(what, 0)}" for what, count in faults(row).items()
             if count > known.get(what, 0)]  # fmt: skip
    slack = SLACK if row["version"] == expected["version"] else OTHER_VERSION_SLACK
    for what in SHARES:
        if what in row and row[what] < expected.get(what, 0) - slack:
            found.append(f"{what}: {row[what]}, was {expected[what]}")
    return found


def read_expected(path=EXPECTED):
    return json.loads(path.read_text()) if path.exists() else {}


def update(rows, path=EXPECTED):
    """Replaces these libraries' lines in the committed table and keeps the others."""
    table = read_expected(path) | {row["name"]: expectation(row) for row in rows}
    lines = [f" {json.dumps(name)}: {json.dumps(table[name])}" for name in sorted(table)]
    path.write_text("{\n" + ",\n".join(lines) + "\n}\n")


COLUMNS = (
    # heading, width, how a row fills it
    ("library", -24, lambda row: row["name"]),
    ("lang", 4, lambda row: row["lang"]),
    ("exit", 4, lambda row: row["exit_code"]),
    ("Rust err/warn", 13, lambda row: pair(row, "rust")),
    ("glue err/warn", 13, lambda row: pair(row, "glue")),
    ("undef", 5, lambda row: row.get("undefined", "-")),
    ("absent", 6, lambda row: row.get("absent", "-")),
    ("lost", 5, lambda row: row.get("lost", "-")),
    ("items", 6, lambda row: row.get("items", "-")),
    ("bound", 7, lambda row: percent(row, "bound")),
    ("calls", 7, lambda row: percent(row, "callable")),
    ("macros", 7, lambda row: percent(row, "macros")),
    ("values", 6, lambda row: row.get("values", "-")),
    ("time", 5, lambda row: ratio(row, "time")),
    ("mem", 5, lambda row: ratio(row, "memory")),
    ("/bindgen", 8, lambda row: ratio(row, "bindgen_time")),
)


def pair(row, what):
    return f"{row[what + '_errors']}/{row[what + '_warnings']}" if f"{what}_errors" in row else "-"


def percent(row, what):
    return f"{100 * row[what]:.1f} %" if what in row else "-"


def ratio(row, what):
    return f"{row[what]:.2f}" if what in row else "-"


def line(cells):
    return " ".join(f"{cell!s:<{-width}}" if width < 0 else f"{cell!s:>{width}}" for width, cell in cells).rstrip()


def heading():
    return line((width, name) for name, width, _ in COLUMNS)


def print_row(row):
    print(line((width, fill(row)) for _, width, fill in COLUMNS), flush=True)


def details(row):
    """What a reader needs to understand a row with faults, and what was left out of it."""
    found = [f"{row['name']}: {remark}" for remark in row["remarks"]]
    for what in ("said", "rust_sample", "glue_sample", "undefined_sample", "lost_sample", "bad_paths_sample",
                 "values_sample", "clang_failed", "bindgen_failed"):  # fmt: skip
        found += [f"{row['name']}: {what.removesuffix('_sample')}: {text}" for text in row.get(what) or []]
    return found


def summary(rows):
    """Medians over the libraries that were generated."""
    good = [row for row in rows if row["exit_code"] == 0]
    middle = lambda what: statistics.median([row[what] for row in good if what in row] or [0])
    text = f"{len(good)} of {len(rows)} generated, {sum(not faults(row) for row in rows)} without any fault; "
    text += f"medians: {100 * middle('bound'):.1f} % bound, time {middle('time'):.2f}x and memory "
    text += f"{middle('memory'):.2f}x of clang -fsyntax-only"
    if any("bindgen_time" in row for row in good):
        text += f", time {middle('bindgen_time'):.2f}x and memory {middle('bindgen_memory'):.2f}x of bindgen"
    return text
