"""Whatever somebody with good keys signs, the tool and the reader obey the same."""

import collections
import json
import os
import random
import shutil
import time

from entries import COSIGNATURE, PROPOSAL, RESTRICTED, WRITE
from forger import Forger


class Forgeries:
    def test_whatever_is_signed_the_tool_obeys_the_same_entries(self):
        obeyed, refused, homes = collections.Counter(), collections.Counter(), int(os.environ.get("MAIAM_FORGERIES", "4"))
        for seed in range(homes):
            folder, chance = self.altered(), random.Random(seed)
            home = self.home("an", folder)
            people = {name: (self.home(name).person, self.identity(name)) for name in ("an", "binh", "chi", "dung")}
            forger = Forger(home, folder, people, chance, int(time.time()), closes=seed % 2 * 6)
            start = home.log.tree.size
            for _ in range(250):
                forger.step()
            shutil.rmtree(self.house.root + "/state-forged", ignore_errors=True)
            shutil.copytree(self.house.root + "/state", self.house.root + "/state-forged")
            where = {"home": "altered", "states": "state-forged", "code": None}
            shown = self.house.run("an", "verify", "--json", **where)
            self.assertTrue(shown, self.house.said)
            report = json.loads(shown)
            with self.subTest(seed=seed):
                self.assertEqual([int(number) for number in report["unauthorised"]], home.log.set_apart)
                forger.catch_up()
                open_orders = [ordered for ordered, done in home.log.erased.values() if done is None]
                self.assertEqual([int(number) for number in report["pendingErasures"]], sorted(open_orders))
            forger.db.close()
            apart = set(home.log.set_apart)
            for entry in home.log.entries[start:]:
                (refused if entry.number in apart else obeyed)[entry.act] += 1
        for found, act, each in (
                (obeyed, PROPOSAL, 10), (obeyed, COSIGNATURE, 4), (obeyed, RESTRICTED, 3), (obeyed, WRITE, 4),
                (refused, RESTRICTED, 8), (refused, WRITE, 2)):
            self.assertGreater(found[act], homes * each)
        self.assertGreater(len(obeyed), 12)
        self.assertGreater(len(refused), 12)
