"""Builds a small home with the real tool: people come and go, records are written, corrected and approved."""

import json
import os
import shutil
import subprocess
import tempfile

PEOPLE = {
    "binh": "deputy-director", "chi": "social-worker", "dung": "caregiver", "em": "teacher",
    "giang": "psychologist", "hanh": "health-worker", "khanh": "records-clerk",
}


class Household:
    def __init__(self, tool):
        self.tool = os.path.abspath(tool)
        self.scratch = tempfile.TemporaryDirectory()
        self.root = self.scratch.name
        self.folder = self.root + "/home"
        self.secret = self.root + "/secret"
        with open(os.open(self.secret, os.O_CREAT | os.O_WRONLY, 0o600), "w") as file:
            file.write("ngựa pin đúng ghim\n")
        self.people()
        self.children()
        self.writings()
        self.departure()
        self.afterwards()
        self.restricting()
        self.restoring()

    def run(self, person, *words, stdin="", code=0, home="home", states="state"):
        environment = {
            "PATH": os.environ["PATH"], "XDG_STATE_HOME": f"{self.root}/{states}", "MAIAM_HOME": f"{self.root}/{home}",
            "MAIAM_PASSPHRASE_FILE": self.secret, "HOME": self.root,
        }
        words = [self.tool, *words, "--as", person, "--yes", "--no-input", "--language", "en"]
        done = subprocess.run(words, input=stdin.encode(), env=environment, capture_output=True)
        if code is not None and done.returncode != code:
            raise RuntimeError(f"{words[1:]}: {done.returncode}\n{done.stderr.decode()}")
        self.said = done.stderr.decode()
        return done.stdout.decode()

    def own(self, person, kind):
        """A file of this person's own: key, pub or anchor."""
        states = self.root + "/state/maiam"
        vault = next(name for name in os.listdir(states) if len(name) == 32)
        return f"{states}/{vault}/{person}.{kind}"

    def people(self):
        self.run("an", "init", self.folder, "--name", "Nhà Mẫu", "--director", "an")
        for name, role in PEOPLE.items():
            self.run("an", "key", "new", name)
            self.run("an", "user", "add", name, "--role", role)

    def children(self):
        with open(os.path.join(os.path.dirname(__file__), "../../fixtures/children.json"), encoding="utf-8") as file:
            made_up = json.load(file)
        self.first, self.second = self.admit("chi", made_up[0]), self.admit("binh", made_up[5])
        self.third = self.admit("dung", {"sections": {}}, "--emergency")
        self.gone, self.spared = self.admit("chi", made_up[9]), self.admit("chi", made_up[7])

    def admit(self, person, child, *words):
        shown = self.run(person, "admit", "--json", "--from", "-", *words, stdin=json.dumps(child))
        return json.loads(shown)["code"]

    def writings(self):
        self.run("em", "school", self.first, "--set", "schoolYear=2025-2026", "--set", "term=ghki")
        self.run("em", "correct", self.first, "schooling.1", "--set", "class=7A2", "--reason", "chuyển lớp")
        self.run("hanh", "measure", self.first, "--height", "144,5", "--weight", "35")
        self.run("giang", "record", self.first, "psychosocial", "--set", "privateNote=chỉ tôi biết")
        self.run("dung", "record", self.first, "journal", stdin='Bé nói: "vui"\nvà \\ cười\t.\n')
        self.run("dung", "incident", self.first, "--set", "where=ngã ở sân")
        self.run("chi", "plan", self.first, "--goal", "về với bà", "--by", "2027-01-05", "--who", "chi")
        self.run("chi", "plan", "submit", self.first)
        self.run("an", "plan", "approve", self.first)
        self.paper = bytes(range(251)) * 400
        for name in ("khai-sinh.pdf", "nhầm.pdf"):
            with open(f"{self.root}/{name}", "wb") as file:
                file.write(b"%PDF-1.4 " + self.paper)
            shown = self.run("chi", "attach", self.first, "papers", f"{self.root}/{name}", "--json")
        self.run("chi", "detach", self.first, json.loads(shown)["id"], "--reason", "nhầm trẻ")

    def departure(self):
        self.run("an", "user", "suspend", "khanh")
        self.run("an", "user", "remove", "hanh")
        self.run("an", "rotate", "--data")
        self.run("an", "rotate", "--compartment", "schooling", "--compartment", "family")

    def afterwards(self):
        self.run("chi", "record", self.first, "family", "--set", "notes=bà ngoại còn sống")
        self.run("em", "school", self.second, "--set", "schoolYear=2025-2026", "--set", "term=hki")
        self.run("dung", "record", self.second, "journal", stdin="Ngủ ngon.\n")
        self.run("binh", "admit", "confirm", self.third, "--decision", "12/QĐ")
        self.run("an", "hold", self.gone, "--reason", "tòa hỏi")
        self.run("an", "hold", "release", self.gone, "--reason", "xong")
        self.by_two("erase", self.gone, "--basis", "9/QĐ", "--confirm", self.gone)
        self.by_two("recovery", "set", "--trustees", "an,binh,chi", "--need", "2", "-o", self.root + "/shares")
        self.by_two("facility-key", "new")
        self.run("an", "erase", self.spared, "--basis", "10/QĐ", "--confirm", self.spared, code=75)

    def restricting(self):
        """One record that opens for named people alone; one that did, twice, and opens for all again."""
        self.closed, self.reopened = self.admit("chi", {"sections": {}}), self.admit("chi", {"sections": {}})
        self.named = ["an", "chi", "em"]
        self.by_two("restriction", "set", self.closed, "--to", ",".join(self.named + ["giang"]))
        self.run("chi", "record", self.closed, "family", "--set", "notes=chỉ vài người biết")
        self.run("an", "rotate", "--compartment", "schooling")
        self.run("an", "rotate")
        self.run("em", "school", self.closed, "--set", "schoolYear=2025-2026", "--set", "term=hki")
        self.run("an", "user", "suspend", "giang")
        self.run("an", "user", "restore", "giang")
        for text in ("Một.\n", "Hai.\n"):
            self.by_two("restriction", "set", self.reopened, "--to", "an,binh,dung")
            self.run("dung", "record", self.reopened, "journal", stdin=text)
            self.by_two("restriction", "lift", self.reopened)
            self.run("chi", "record", self.reopened, "journal", stdin="Mở lại.\n")

    def by_two(self, *words):
        """Proposed by the director, carried out when the deputy cosigns."""
        self.run("an", *words, code=75)
        self.run("binh", "cosign", str(self.proposals("binh")[-1]["number"]))

    def proposals(self, person, **where):
        return json.loads(self.run(person, "propose", "--json", **where))

    def restoring(self):
        """A second home, restored from a copy, gives up what was written after the copy."""
        packages = [self.root + "/data.age", self.root + "/keys.age"]
        self.run("an", "backup", "take", "-o", packages[0], "--keys", packages[1])
        self.run("dung", "record", self.second, "journal", stdin="Sau bản sao.\n")
        self.run("an", "verify")
        shutil.copytree(self.root + "/state", self.root + "/state-again")
        again = {"home": "again", "states": "state-again"}
        self.run("an", "restore", *packages, "--to", self.root + "/again", states="state-again")
        self.run("binh", "cosign", str(self.proposals("binh", **again)[-1]["number"]), **again)
