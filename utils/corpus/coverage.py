"""What a report says about a library: how much is bound, by kind, and why the rest is not."""

import collections

CALLABLE = {"function", "method", "static-method", "ctor", "operator", "conversion"}
SAMPLE = 8


def measure(report, api):
    """Counts by kind and reason. `api` is the independent list of what the headers declare, or None."""
    items = [item for item in report["items"] if item["own"]]
    kinds, reasons = collections.defaultdict(collections.Counter), collections.Counter()
    examples = {}
    for item in items:
        kinds[item["kind"]][item["status"]] += 1
        if item["status"] != "bound":
            code = (item["reason"] or {}).get("code", "none")
            reasons[f"{item['status']} {code} {item['kind']}"] += 1
            examples.setdefault(f"{code} {item['kind']}", f"{item['cpp']}: {(item['reason'] or {}).get('text')}"[:200])
    row = {
        "items": len(items),
        "bound": share(kinds, lambda kind: kind != "macro"),
        "callable": share(kinds, lambda kind: kind in CALLABLE),
        "macros": share(kinds, lambda kind: kind == "macro"),
        "kinds": {kind: dict(found) for kind, found in sorted(kinds.items())},
        "reasons": dict(reasons.most_common()),
        "examples": examples,
        "without_reason": sum(item["status"] != "bound" and not (item["reason"] or {}).get("text") for item in items),
    }
    return row | lost(report, api)


def share(kinds, wanted):
    """The part of these kinds that is bound, degraded ones included; 1 when there are none."""
    chosen = [found for kind, found in kinds.items() if wanted(kind)]
    total = sum(sum(found.values()) for found in chosen)
    bound = sum(found["bound"] + found["degraded"] for found in chosen)
    return round(bound / total, 4) if total else 1.0


def lost(report, api):
    """What the headers declare and the report does not mention at all."""
    if api is None:
        return {"lost": None}
    said = {item["usr"] for item in report["items"]}
    missing = [f"{what} ({usr})" for usr, what in api.items() if usr not in said]
    return {"lost": len(missing), "lost_sample": missing[:SAMPLE]}
