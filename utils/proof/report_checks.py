"""Holds a JSON report against its contract and against an independent list of the header's public API.

It returns complaints as texts; whether the Rust paths resolve is checked by the report-paths program, not here.
"""

import collections
import json

STATUSES = ("bound", "degraded", "skipped", "excluded")


def complaints(text, api):
    """Everything wrong with a report. `api` is public_api()'s answer, or None when there is none."""
    try:
        report = json.loads(text)
        items = report["items"]
    except (ValueError, KeyError, TypeError) as error:
        return [f"not a report: {error!r}"]
    found = [] if report.get("version") == 1 else [f"version is {report.get('version')!r}, not 1"]
    for item in items:
        found += item_complaints(item)
    return found + summary_complaints(report) + duplicates(items) + lost(items, api)


def item_complaints(item):
    """Each status promises something that the item must hold."""
    name = f"{item.get('cpp')} ({item.get('usr')})"
    status = item.get("status")
    found = []
    if status not in STATUSES:
        found.append(f"{name}: status {status!r}")
    if status in ("bound", "degraded") and not item.get("rust"):
        found.append(f"{name}: {status} but without a Rust path")
    if status in ("skipped", "degraded"):
        reason = item.get("reason") or {}
        if not reason.get("text") or not str(reason.get("code", "")).startswith("CXX2RS-"):
            found.append(f"{name}: {status} without a reason that has a code and a text")
    if str(item.get("file", "")).startswith("/"):
        found.append(f"{name}: absolute path {item['file']}")
    return found


def summary_complaints(report):
    """The summary's counts are those of the items."""
    counted = collections.Counter(item.get("status") for item in report["items"])
    summary = report.get("summary", {})
    return [
        f"summary says {summary.get(status)} {status}, the items say {counted[status]}"
        for status in ("bound", "degraded", "skipped")
        if summary.get(status) != counted[status]
    ]


def duplicates(items):
    """Every declaration once; instances of a template are told apart by their Rust path."""
    seen = collections.Counter(
        (item.get("usr"), item.get("kind"), item.get("rust") if item.get("instance_of") else None)
        for item in items
        if item.get("own", True)
    )
    return [f"{usr} ({kind}) appears {count} times" for (usr, kind, _), count in seen.items() if count > 1]


def lost(items, api):
    """What the header declares and the report does not mention."""
    said = {item.get("usr") for item in items}
    return [f"lost: {what} ({usr})" for usr, what in (api or {}).items() if usr not in said]
