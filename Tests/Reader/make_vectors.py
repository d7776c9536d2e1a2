#!/usr/bin/env python3
"""Writes fixtures/vectors/*.json from fixed seeds; with --check, compares instead."""

import json
import os
import sys

from vector_proof import proof
from vector_restriction import restricted
from vector_sealing import canonical, minisign, padding, person, slot, tree
from vector_signers import signers
from vector_vault import keys, log, rows, values

FOLDER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../fixtures/vectors")
FILES = [canonical, padding, tree, slot, person, keys, rows, log, values, minisign, signers, proof, restricted]

if __name__ == "__main__":
    for make in FILES:
        path, text = f"{FOLDER}/{make.__name__}.json", json.dumps(make(), ensure_ascii=False, indent=1) + "\n"
        if "--check" in sys.argv:
            assert open(path, encoding="utf-8").read() == text, path
        else:
            with open(path, "w", encoding="utf-8") as file:
                file.write(text)
