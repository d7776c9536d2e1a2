#!/usr/bin/env python3
"""Opens a home with one person's slot and prints a child's record as `maiam show CODE --json` does.

Written from the documentation catalogs of Sealing and Vault alone. Needs Python 3.9 and PyNaCl. Reads, never writes.
"""

import argparse
import sys

from canonical import Refused
from identity import open_slot
from record import Home
from show import show


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("home", help="folder of the home")
    parser.add_argument("code", nargs="?", help="the child's code; without it every child is checked")
    parser.add_argument("--slot", required=True, help="the person's slot, NAME.key")
    parser.add_argument("--passphrase-file", required=True)
    parser.add_argument("--anchor", help="NAME.anchor: the log must reach what was seen")
    arguments = parser.parse_args()
    try:
        identity = open_slot(content(arguments.slot), passphrase(arguments.passphrase_file))
        home = Home(arguments.home, identity, arguments.anchor and content(arguments.anchor))
        if arguments.code:
            sys.stdout.write(show(home, arguments.code))
        else:
            check(home)
    except Refused as refusal:
        sys.exit(f"refused: {refusal}")


def check(home):
    versions = sum(len(list(home.versions(subject))) for subject in home.subjects())
    children = len(home.subjects()) - 1
    print(f"{home.log.tree.size} entries, {children} children, {versions} versions, root {home.log.tree.root.hex()}")
    print("set apart:", *home.log.set_apart)


def content(path):
    with open(path, "rb") as file:
        return file.read()


def passphrase(path):
    phrase = content(path)
    phrase = phrase[:-1] if phrase.endswith(b"\n") else phrase
    return phrase[:-1] if phrase.endswith(b"\r") else phrase


if __name__ == "__main__":
    main()
