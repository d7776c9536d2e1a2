#!/usr/bin/env python3
"""Holds the independent reader against the real tool: test.py PATH-OF-MAIAM"""

import base64
import json
import os
import sys
import unittest

import show
from attachments import attachments
from canonical import Refused
from cards import card
from damage import Damage
from entries import ERASE
from facility import keyless
from forgeries import Forgeries
from household import PEOPLE, Household
from identity import open_slot
from maiam_reader import content, passphrase
from proof import expected, open_proof
from record import Home
from recovery import Statement

TOOL = sys.argv.pop(1) if len(sys.argv) > 1 else ".build/debug/maiam"


class ReaderTests(Forgeries, Damage, unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.house = Household(TOOL)
        cls.identities = {}

    @classmethod
    def tearDownClass(cls):
        cls.house.scratch.cleanup()

    def identity(self, name):
        if name not in self.identities:
            phrase = passphrase(self.house.secret)
            self.identities[name] = open_slot(content(self.house.own(name, "key")), phrase)
        return self.identities[name]

    def home(self, name, folder=None):
        anchor = self.house.own(name, "anchor")
        seen = content(anchor) if os.path.exists(anchor) else None
        return Home(folder or self.house.folder, self.identity(name), seen)

    def test_shows_what_the_tool_shows(self):
        for name in ["an"] + [name for name in PEOPLE if name not in ("hanh", "khanh")]:
            for code in (self.house.first, self.house.second, self.house.third):
                with self.subTest(name=name, code=code):
                    expected = self.house.run(name, "show", code, "--json")
                    self.assertEqual(show.show(self.home(name), code), expected)
                    self.assertGreater(len(expected), 200)

    def test_what_is_shown_depends_on_the_role(self):
        texts = {name: show.show(self.home(name), self.house.first) for name in ("an", "em", "giang")}
        self.assertNotEqual(texts["an"], texts["em"])
        self.assertIn("chỉ tôi biết", texts["an"])
        self.assertIn("chỉ tôi biết", texts["giang"])
        self.assertNotIn("ngã ở sân", texts["em"])

    def test_whoever_left_opens_nothing(self):
        for name in ("hanh", "khanh"):
            with self.assertRaises(Refused):
                self.home(name)

    def test_a_wrong_passphrase_opens_nothing(self):
        with self.assertRaises(Refused):
            open_slot(content(self.house.own("an", "key")), b"ngua pin")

    def test_an_erased_child_is_gone(self):
        home = self.home("an")
        self.assertEqual(len(home.log.erased), 1)
        with self.assertRaises(Refused):
            show.show(home, self.house.gone)

    def test_a_restricted_record_opens_for_the_named_alone(self):
        for name in self.house.named:
            with self.subTest(name=name):
                shown = self.house.run(name, "show", self.house.closed, "--json")
                self.assertEqual(show.show(self.home(name), self.house.closed), shown)
                self.assertEqual("chỉ vài người biết" in shown, name != "em")
                self.assertIn("2025-2026", shown)
        for name in ("binh", "dung", "giang"):
            with self.subTest(name=name):
                self.house.run(name, "show", self.house.closed, "--json", code=77)
                self.assertIn("Ask: " + ", ".join(self.house.named), self.house.said)
                with self.assertRaisesRegex(Refused, "restricted to " + ", ".join(self.house.named)):
                    show.show(self.home(name), self.house.closed)
                home = self.home(name)
                subject = next(iter(home.log.restrictions.standing))
                self.assertEqual((list(home.versions(subject)), card(home, subject), home.left_out), ([], {}, set()))

    def test_a_lifted_restriction_leaves_nothing_behind(self):
        for name in ("an", "chi", "dung", "em"):
            shown = self.house.run(name, "show", self.house.reopened, "--json")
            self.assertEqual(show.show(self.home(name), self.house.reopened), shown)
            self.assertEqual(shown.count("Mở lại."), 2)
        log = self.home("an").log
        self.assertEqual([len(one.people) for one in log.restrictions.standing.values()], [3])
        self.assertEqual(sorted(log.restrictions.count.values()), [3, 4])

    def test_an_erasure_that_nobody_cosigned_is_none(self):
        log = self.home("an").log
        waiting = [proposal.act for proposal in log.proposals.all.values() if not proposal.used]
        self.assertEqual((waiting, len(log.proposals.all)), ([ERASE], 9))
        waiting = next(proposal for proposal in log.proposals.all.values() if not proposal.used)
        self.assertEqual(waiting.signers, {self.home("an").person})
        self.assertIn(self.house.spared, show.show(self.home("an"), self.house.spared))
        order = max(log.proposals.all.values(), key=lambda proposal: (proposal.act == ERASE) * (proposal.used or 0))
        self.assertEqual(len(order.signers), 2)

    def test_an_attached_file_is_whole(self):
        home = self.home("chi")
        kept = [content for subject in home.subjects() for *_, content in attachments(home, subject)]
        self.assertEqual(kept, [b"%PDF-1.4 " + self.house.paper])

    def test_two_trustees_have_the_recovery_key(self):
        home = self.home("an")
        statement, beside, keys = home.log.recovery, Statement(home.meta("recovery")), home.log.facility
        self.assertTrue(statement.holds(home.vault, home.genesis.facility_key) and statement.needed == 2)
        self.assertEqual(beside.signed, statement.signed)
        self.assertTrue(beside.holds(home.vault, keys.current) and not statement.holds(home.vault, keys.current))

    def test_the_facility_has_another_key(self):
        home = self.home("an")
        keys, chain = home.log.facility, home.meta("facility.keys")
        self.assertEqual(len(keys.all), 2)
        self.assertEqual(keyless(chain, home.genesis).all, keys.all)
        shown = json.loads(self.house.run("an", "facility-key", "show", "--json"))
        self.assertEqual([int(key["fromEntry"]) for key in shown], [entry for *_, entry in keys.all])
        file = base64.b64decode(shown[1]["publicKey"].splitlines()[1])
        self.assertEqual(file, b"Ed" + keys.all[1][1] + keys.current)
        self.assertEqual(keys.in_force(keys.all[1][2]), home.genesis.facility_key)
        self.assertEqual(keys.in_force(keys.all[1][2] + 1), keys.current)

    def test_a_signed_restore_may_give_up_what_an_anchor_saw(self):
        restored = self.home("an", self.house.root + "/again")
        self.assertEqual(len(restored.log.restores), 1)
        self.assertEqual(len(restored.log.backups), 0)
        self.assertEqual(len(self.home("an").log.backups), 2)
        words = ("show", self.house.second, "--json")
        expected = self.house.run("an", *words, home="again", states="state-again")
        self.assertEqual(show.show(restored, self.house.second), expected)
        self.assertNotIn("Sau bản sao", expected)
        self.assertIn("Sau bản sao", show.show(self.home("an"), self.house.second))

    def test_checks_every_version_of_every_child(self):
        home = self.home("an")
        self.assertGreater(sum(len(list(home.versions(subject))) for subject in home.subjects()), 20)
        self.assertEqual(home.log.set_apart, [])

    def test_what_a_check_has_proved_is_what_lies_there(self):
        for name in ("an", "chi", "binh"):
            self.house.run(name, "verify")
            home, data = self.home(name), content(self.house.own(name, "proved"))
            found = open_proof(data, self.identity(name), home.genesis.hash, home.person)
            self.assertEqual(found[:2], (home.log.tree.size, home.log.tree.root))
            self.assertEqual(found[2:], expected(home))
            with self.assertRaises(Refused):
                open_proof(data, self.identity("em"), home.genesis.hash, home.person)


if __name__ == "__main__":
    unittest.main()
