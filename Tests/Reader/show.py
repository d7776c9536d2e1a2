"""What `maiam show CODE --json` prints (Vault: Reading a child)."""

import json
import os

from canonical import Refused, need
from cards import card
from restriction import others
from rows import Number, cell_value

SCHEMA = os.path.join(os.path.dirname(__file__), "../../fixtures/vectors/schema.json")


def show(home, code, schema_file=SCHEMA):
    with open(schema_file, encoding="utf-8") as file:
        schema = json.load(file)["sections"]
    matching = [subject for subject in home.subjects() if card(home, subject).get("code") == code]
    named = others(home, code)
    need(matching or named is None, f"restricted to {', '.join(named or [])}")
    need(len(matching) == 1, "no such child")
    readable = [section for section in schema if may_read(home, section["compartment"])]
    entries = assemble(home, matching[0], {section["key"]: compartments(home, section) for section in readable})
    sections = {}
    for section in readable:
        mine = [entry for (name, _), entry in entries.items() if name == section["key"]]
        objects = [ordered(entry, section) for entry in mine]
        if objects:
            sections[section["key"]] = objects if section["repeats"] else objects[0]
    withheld = [section["key"] for section in schema if section not in readable]
    return written({"code": code, "sections": sections, "withheld": withheld}) + "\n"


def may_read(home, compartment):
    return home.log.policy.of(home.me.role, compartment) >= 1


def compartments(home, section):
    own = {field.get("compartment", section["compartment"]) for field in section["fields"]}
    return {compartment for compartment in own if may_read(home, compartment)}


def assemble(home, subject, wanted):
    """(section, entry id) → field → value, in the order of their first versions."""
    entries, reachable = {}, set().union(*wanted.values())
    for row, compartment in home.versions(subject):
        if row.section not in wanted or compartment not in reachable:
            continue
        entry = entries.setdefault((row.section, row.entry), {})
        if row.conflicted:
            continue
        for name, kind, data in row.cells:
            entry.pop(name, None)
            found = cell_content(kind, data, home.identity)
            if found is not None:
                entry[name] = found
    return entries


def cell_content(kind, data, identity):
    try:
        return cell_value(data, identity) if kind == 1 else None
    except Refused:
        return None


def ordered(entry, section):
    return {field["key"]: entry[field["key"]] for field in section["fields"] if field["key"] in entry}


def written(item, indent="\n"):
    if item is True or item is False:
        return "true" if item else "false"
    if isinstance(item, Number):
        return str(item)
    if isinstance(item, str):
        return quoted(item)
    inner = indent + "  "
    if isinstance(item, dict):
        parts = [quoted(key) + ": " + written(part, inner) for key, part in item.items()]
    else:
        parts = [written(part, inner) for part in item]
    start, end = "{}" if isinstance(item, dict) else "[]"
    return start + inner + ("," + inner).join(parts) + indent + end if parts else start + end


def quoted(text):
    escapes = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"}

    def one(letter):
        control = letter < " " or "\x7f" <= letter <= "\x9f"
        return escapes.get(letter) or (f"\\u{ord(letter):04x}" if control else letter)

    return '"' + "".join(map(one, text)) + '"'
