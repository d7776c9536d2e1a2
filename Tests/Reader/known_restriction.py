"""Holds the reader to fixtures/vectors/restricted.json."""

from identity import Identity, Ring
from known import Known, load
from restriction import Restriction, code_mark, matter, open_rings, place, read_keys


class RestrictionVectorTests(Known):
    def test_restricted(self):
        form = load("restricted")
        new, lifted = Restriction(form["payload"]), Restriction(form["lifted"])
        self.assertEqual((new.subject, new.mark, new.people), (form["subject"], form["mark"], form["people"]))
        records = [(item["compartment"], item["epoch"], item["id"], item["publicKey"]) for item in form["rings"]]
        self.assertEqual((new.rings, new.matter), (records, form["matter"]))
        self.assertEqual((lifted.subject, lifted.people, lifted.rings), (form["subject"], [], []))
        self.assertEqual(Restriction(form["matter"], whole=False).people, form["people"])
        self.assertEqual(matter(form["payload"], {}), form["matter"])
        self.assertIsNone(matter(form["payload"], {form["subject"]: set(form["people"])}))
        for item in form["refused"]:
            self.refused(Restriction, item)
            self.assertIsNone(matter(item, {}))
        self.assertEqual(code_mark(form["label"], form["code"]), form["mark"])
        self.assertEqual(place(form["person"], form["subject"], form["firstLogKey"]), form["place"])
        keys = read_keys(form["keys"], form["vault"], form["person"], form["subject"])
        self.assertEqual(keys, [(item["compartment"], item["epoch"], item["seed"]) for item in form["rings"]])
        common = {item["compartment"]: Ring(item["compartment"], 0, bytes(32), item["label"]) for item in form["rings"]}
        seeds = load("person")
        identity, where = Identity(seeds["boxSeed"], seeds["signingSeed"]), (form["vault"], form["person"])
        rings = open_rings(form["sealedKeys"], identity, *where, form["subject"], common)
        self.assertEqual([ring.record(form["vault"]) for ring in rings.values()], records)
        self.assertEqual([ring.locator(form["subject"], 6) for ring in rings.values()], [item["locator"] for item in form["rings"]])
        self.assertEqual(list(open_rings(form["sealedKeys"], identity, *where, form["subject"], {5: common[5]})), [5])
        self.refused(open_rings, form["sealedKeys"], identity, *where, form["person"], common)
