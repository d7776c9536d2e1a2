"""Measures Presidio on the scrubber's notes: its pattern recognizers, then with the home's names as a deny-list.

python3 Tests/Presidio/compare.py thirteenth.txt …
No language model is loaded: Presidio brings none for Vietnamese, so names can only come from the deny-list.
"""

import sys
from pathlib import Path

try:
    import spacy
    from importlib.metadata import version
    from presidio_analyzer import AnalyzerEngine, PatternRecognizer, RecognizerRegistry
    from presidio_analyzer.nlp_engine import SpacyNlpEngine
    from presidio_analyzer.predefined_recognizers import PhoneRecognizer
except ImportError:
    print("skipped: presidio-analyzer is not installed (pip install presidio-analyzer)")
    sys.exit(0)

NOTES = Path(__file__).parent.parent / "DisclosureTests" / "Notes"


class BlankEngine(SpacyNlpEngine):
    """Words without a model."""

    def __init__(self):
        super().__init__()
        self.nlp = {"en": spacy.blank("xx")}

    def load(self):
        pass

    def is_loaded(self):
        return True


def engine(deny_list):
    registry = RecognizerRegistry(supported_languages=["en"])
    registry.load_predefined_recognizers(languages=["en"])
    registry.remove_recognizer("PhoneRecognizer")
    registry.add_recognizer(PhoneRecognizer(supported_regions=["VN"]))
    if deny_list:
        registry.add_recognizer(PatternRecognizer(supported_entity="HOME", deny_list=deny_list))
    return AnalyzerEngine(registry=registry, nlp_engine=BlankEngine(), supported_languages=["en"])


def read(line):
    """The text, what must go, and what may stay, as ranges."""
    text, gone, kept, start = "", [], [], 0
    rest = iter(line.replace("\\n", "\n").replace("\\u200b", "\u200b"))
    for letter in rest:
        if letter == "{":
            next(rest), next(rest)
            start = len(text)
        elif letter == "<":
            start = len(text)
        elif letter in "}>":
            (gone if letter == "}" else kept).append(range(start, len(text)))
        else:
            text += letter
    return text, gone, kept


def home():
    rows = [line.split("|") for line in (NOTES / "home.txt").read_text().splitlines()]
    return [text for row in rows for text in row[1:]]


def measure(name, analyzer):
    found = total = stayed = decoys = leaking = notes = 0
    for line in (NOTES / name).read_text().splitlines():
        text, gone, kept = read(line)
        covered = {at for hit in analyzer.analyze(text, language="en") for at in range(hit.start, hit.end)}
        misses = sum(any(text[at].isalnum() and at not in covered for at in part) for part in gone)
        total, found, notes = total + len(gone), found + len(gone) - misses, notes + 1
        leaking += misses > 0
        decoys, stayed = decoys + len(kept), stayed + sum(covered.isdisjoint(part) for part in kept)
    return f"{name}: gone {found}/{total}, kept {stayed}/{decoys}, notes with a leak {leaking}/{notes}"


print("presidio-analyzer", version("presidio-analyzer"))
for title, deny_list in (("patterns", []), ("patterns and the home's deny-list", home())):
    analyzer = engine(deny_list)
    for name in sys.argv[1:] or ["thirteenth.txt"]:
        print(f"{title} · {measure(name, analyzer)}")
