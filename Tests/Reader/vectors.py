#!/usr/bin/env python3
"""Holds the reader to fixtures/vectors, and the vectors to what wrote them."""

import base64
import json
import subprocess
import sys
import unittest

import make_vectors
import rows
import sealing
import show
from canonical import Reader, pad, padded_size, unpad
from identity import FILED, CaseKey, Identity, Keyring, Ring, log_key_record, open_anchor, open_slot, unfile, unwrap
from clock import distrusted, told
from entries import Entry, Genesis, Person, Policy, open_entry, resealed, ring_records, statement
from proof import child_mark, ground, open_proof, trail
from proposals import Cosignature, Proposal
from facility import FacilityKeys, keyless
from recovery import Share, Statement, join
from known import Known, load
from known_restriction import RestrictionVectorTests  # noqa: F401, it is run here
from vector_seeds import PERSON, fixed


class Alone:
    """Nobody else is there who could see a proposal."""

    def onlookers(self, act, matter, author, time):
        return set()


class VectorTests(Known):
    def test_the_vectors_are_what_their_maker_makes(self):
        subprocess.run([sys.executable, make_vectors.__file__, "--check"], check=True)

    def test_canonical(self):
        with open(f"{make_vectors.FOLDER}/canonical.json", encoding="utf-8") as file:
            form = json.load(file)
        reader = Reader(bytes.fromhex(form["bytes"]), form["magic"])
        read = {"u8": lambda: reader.number(1), "u16": lambda: reader.number(2), "u32": lambda: reader.number(4),
                "u64": lambda: reader.number(8), "i64": lambda: reader.number(8, True), "text": reader.text,
                "raw": lambda: reader.raw(16).hex(), "string": lambda: reader.string().hex()}
        for field in form["fields"]:
            self.assertEqual(str(read[field["kind"]]()), field["value"])
        reader.end()

    def test_padding(self):
        form = load("padding")
        for count, least, size in form["sizes"]:
            self.assertEqual(padded_size(count, least), size)
        for item in form["padded"]:
            self.assertEqual(pad(item["content"], item["least"]), item["padded"])
            self.assertEqual(unpad(item["padded"], item["least"]), item["content"])
        for item in form["refused"]:
            self.refused(unpad, item)

    def test_tree(self):
        form, tree = load("tree"), sealing.Tree()
        self.assertEqual(tree.root, form["roots"][0])
        for entry, root in zip(form["entries"], form["roots"][1:]):
            tree.append(entry)
            self.assertEqual(tree.root, root)

    def test_slot(self):
        form = load("slot")
        opened = open_slot(form["slot"], form["passphrase"].encode())
        self.assertEqual((opened.box_seed, opened.signing_seed, opened.genesis),
                         (form["boxSeed"], form["signingSeed"], form["genesis"]))
        for item in form["refused"]:
            self.refused(open_slot, item["slot"], form["passphrase"].encode())

    def test_person(self):
        form = load("person")
        person = Identity(form["boxSeed"], form["signingSeed"])
        self.assertEqual((person.box_key, person.signing_key), (form["boxKey"], form["signingKey"]))
        self.assertEqual((person.lookup, person.own(1)), (form["lookup"], form["own1"]))
        self.assertEqual(open_anchor(form["anchor"], person), (12, form["anchorRoot"], 1))

    def test_proof(self):
        form, person = load("proof"), load("person")
        identity = Identity(person["boxSeed"], person["signingSeed"])
        written = [(item["number"], item["leaf"]) for item in form["written"]]
        rows = [(item["id"], item["blob"]) for item in form["rows"]]
        keys = [(item["locator"], item["wrap"]) for item in form["keys"]]
        files = [(item["id"], item["chunks"]) for item in form["files"]]
        made = child_mark(identity, form["subject"], trail(written), written[1:], rows, keys, files)
        self.assertEqual(made, form["mark"])
        found = open_proof(form["proof"], identity, form["genesis"], form["person"])
        self.assertEqual(found, (12, form["root"], form["ground"], [form["mark"], bytes(16)]))
        for other in (form["proof"][:-1], form["proof"] + b"\0"):
            self.refused(open_proof, other, identity, form["genesis"], form["person"])
        self.refused(open_proof, form["proof"], identity, form["genesis"], form["subject"])
        parts = [[tuple(item.values()) for item in form[name]] for name in ("rings", "people", "policies")]
        whose = [[(item["id"], item["entry"]) for item in form[name]] for name in ("distrusted", "restricted")]
        self.assertEqual(ground(*parts, form["unauthorised"], form["setAside"], *whose), form["ground"])

    def test_keys(self):
        form = load("keys")
        vault, child = form["vault"], form["subject"]
        ring = Ring(5, 3, form["ringSeed"], form["ringLabel"])
        self.assertEqual(ring.record(vault), (5, 3, form["ringID"], form["ringPublicKey"]))
        self.assertEqual((ring.wrap_key, ring.box_seed), (form["wrapKey"], form["ringBoxSeed"]))
        self.assertEqual((ring.locator(child, 2), ring.mark(child, 77)), (form["locator"], form["mark"]))
        key = unwrap(form["wrap"], vault, child, form["locator"], 2, ring)
        self.assertEqual((key.id, key.row_key), (form["keyID"], form["rowKey"]))
        filed = unfile(form["filedWrap"], vault, child, ring)
        self.assertEqual((filed.id, filed.epoch), (form["filedID"], FILED))
        self.assertEqual(log_key_record(vault, 1, form["logKey"])[2], form["logKeyID"])
        person = load("person")
        opened = Keyring.open(form["sealedKeyring"], Identity(person["boxSeed"], person["signingSeed"]), vault, form["person"])
        self.assertEqual(opened.rings[5].record(vault), ring.record(vault))
        self.assertEqual(opened.log_keys, {1: form["logKey"]})
        self.refused(unwrap, form["wrap"], vault, child, form["mark"], 2, ring)

    def test_rows(self):
        form, keys = load("rows"), load("keys")
        vault = keys["vault"]
        key = CaseKey(vault, keys["subject"], 5, 2, keys["caseKey"])
        row = rows.Row(form["blob"], form["row"], key, vault)
        self.assertEqual((row.section, row.entry, row.version, row.conflicted), ("journal", form["entry"], 4, False))
        self.assertEqual([list(cell) for cell in row.cells], [[c["name"], c["kind"], c["value"] or b""] for c in form["cells"]])
        self.assertEqual(sealing.blake2b(form["blob"]), form["digest"])
        slip = rows.open_slip(form["slipBlob"], form["slipRow"], key, vault)
        self.assertEqual((slip, sealing.blake2b(slip)), (form["slip"], form["slipHash"]))
        self.assertEqual(rows.Slip(slip, vault).items, list(row.items()))
        for item in form["refused"]:
            self.refused(rows.Row, item, form["row"], key, vault)

    def test_log(self):
        form = load("log")
        genesis = Genesis(form["genesis"])
        self.assertEqual(genesis.hash, form["genesisHash"])
        entry = open_entry(form["sealed"], genesis.vault, 6, {1: form["logKey"]})
        self.assertEqual((entry.signed, entry.signature), (form["signed"], form["signature"]))
        self.assertTrue(entry.signature_holds())
        self.assertEqual([len(item.changes) for item in entry.touched], [1, 0])
        for item in form["refusedPolicies"]:
            self.refused(Policy, item)
        self.refused(Entry, form["signed"] + b"\0" + form["signature"])
        self.assertEqual(statement(form["payloads"]["backup"])[2:5], (6, 1772000000, genesis.director))
        Person(Reader(form["payloads"]["personAdded"], "maiampp1"))
        standing = Reader(form["payloads"]["personRemoved"], "maiamps1")
        standing.raw(16)
        self.assertEqual(told(form["payloads"]["clock"]), 1772000000)
        self.assertEqual(distrusted(form["payloads"]["distrusted"]), (PERSON, 4))
        moves = resealed(form["payloads"]["resealed"])
        self.assertEqual([row for row, _, _ in moves], [fixed(f"row {name}", 16) for name in "ab"])
        self.assertEqual([record[:2] for record in ring_records(standing)], [(5, 3)])

    def test_signers(self):
        form = load("signers")
        entry = Entry(form["proposingEntry"])
        proposal, cosignature = Proposal(entry, Alone()), Cosignature(form["cosignature"])
        self.assertEqual((proposal.act, proposal.matter), (form["proposalAct"], form["proposalMatter"]))
        self.assertTrue(entry.payload == form["proposal"] and entry.signature_holds())
        self.assertEqual((cosignature.number, cosignature.digest), (30, proposal.digest))
        self.assertTrue(cosignature.holds(form["vault"], form["cosignerKey"]))
        self.assertFalse(cosignature.holds(form["recoveryID"], form["cosignerKey"]))
        self.refused(Cosignature, form["cosignature"] + b"\0")

    def test_facility_keys(self):
        form = load("signers")

        class Born:
            vault, facility_key, facility_key_id = form["vault"], form["facilityKey"], form["facilityKeyID"]

        keys = keyless(form["facilityChain"], Born)
        self.assertEqual(keys.all[1][0], sealing.signing_public(form["facilityKeySeed"]))
        self.assertEqual(keys.all[1][2], form["facilityKeyNumber"])
        for item in form["refusedFacilityKeys"]:
            self.refused(FacilityKeys(Born).accept, item, 41)
        self.refused(keys.accept, form["newFacilityKey"], 42)
        chain = form["facilityChain"]
        unsigned = chain[:-64] + bytes(64)
        self.refused(keyless, unsigned, Born)
        self.assertEqual(keyless(unsigned, Born, told=keys.current).all, keys.all)
        self.refused(keyless, None, Born, keys.current)

    def test_recovery(self):
        form = load("signers")
        statement, shares = Statement(form["statement"]), [Share(share) for share in form["shares"]]
        self.assertEqual((statement.vault, statement.id), (form["vault"], form["recoveryID"]))
        self.assertEqual(statement.shares, [share.digest for share in shares])
        self.assertTrue(sealing.signature_holds(statement.signature, statement.signed, form["facilityKey"]))
        seeds = form["recoveryBoxSeed"], form["recoverySigningSeed"]
        for left, right in ((0, 1), (0, 2), (1, 2), (2, 0)):
            self.assertEqual(join([shares[left], shares[right]]), seeds)
        self.refused(join, shares[:1])
        self.refused(join, [shares[0], shares[0]])
        for item in form["refusedStatements"]:
            self.refused(Statement, item)
        for item in form["refusedShares"]:
            self.refused(Share, item)

    def test_values(self):
        with open(f"{make_vectors.FOLDER}/values.json", encoding="utf-8") as file:
            form = json.load(file)
        for item in form["good"]:
            shown = show.written(rows.value(bytes.fromhex(item["bytes"])))
            self.assertEqual(json.loads(shown), json.loads(item["json"]))
        for item in form["refused"]:
            self.refused(rows.value, bytes.fromhex(item))

    def test_minisign(self):
        with open(f"{make_vectors.FOLDER}/minisign.json", encoding="utf-8") as file:
            form = json.load(file)
        key = base64.b64decode(form["publicKey"].split("\n")[1])[10:]
        lines = form["signature"].split("\n")
        signature, comment = base64.b64decode(lines[1])[10:], lines[2].removeprefix("trusted comment: ")
        self.assertTrue(sealing.signature_holds(signature, sealing.blake2b(form["message"].encode(), size=64), key))
        self.assertTrue(sealing.signature_holds(base64.b64decode(lines[3]), signature + comment.encode(), key))


if __name__ == "__main__":
    unittest.main()
