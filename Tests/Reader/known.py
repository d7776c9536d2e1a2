"""How the known answers are read."""

import json
import unittest

import make_vectors
from canonical import Refused


def load(name):
    with open(f"{make_vectors.FOLDER}/{name}.json", encoding="utf-8") as file:
        return json.load(file, object_hook=unhex)


def unhex(item):
    """Every string of hexadecimal digits is bytes."""
    return {key: unhexed(value) for key, value in item.items()}


def unhexed(value):
    if isinstance(value, list):
        return [unhexed(part) for part in value]
    try:
        return bytes.fromhex(value) if isinstance(value, str) and len(value) % 2 == 0 and " " not in value else value
    except ValueError:
        return value


class Known(unittest.TestCase):
    def refused(self, call, *arguments):
        with self.assertRaises(Refused):
            call(*arguments)
