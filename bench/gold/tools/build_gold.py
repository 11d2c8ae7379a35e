#!/usr/bin/env python3
"""Builds gold files from the annotators' form, and refuses what the definition of the annotation does not allow.

    build_gold.py SET...        SET is a folder with marked/NAME.txt and marked/NAME.claims, or with texts/ and conflicts.txt

writes SET/texts/NAME.txt, SET/NAME.mentions.jsonl, SET/NAME.claims.jsonl and their region files (code-point offsets), or SET/conflicts.jsonl.

NAME.txt     the account with its mentions inline: ⟦TYPE|surface⟧, no nesting
NAME.claims  claims under their sentences:
    # a comment
    > Opening words                      the sentence that starts so, up to its end (a citation that closes it is left out);
    > Opening words…closing words        the same with a stated end
    type: trigger | role=text | date=EDTF @ words | say=modality ~ source | #role=value unit @ words | cite=+ | quote=… | note=…
A text may be shortened to "start…end". `text@@2` is the second occurrence in the quote. Numbers: 12, ~12 (approximate), 12..15, ? (not given);
cite=+ is the next citation from the quote on, cite=- the last before it. Words outside the quote are taken from the nearest place before it,
else after it, and the note says so.

conflicts.txt   texts: the folder of the accounts, where it is not SET/texts
                = kind verdict | what it is about
                NAME.txt: the words of one side           (at least two)
                why: a sentence
                ~ kind excuse | what only seems to differ (with at least two sides; goes to apparent.jsonl, see apparent.py)
"""
import json, re, sys
from pathlib import Path

TYPES = "PER ORG GRP MIL LOC DATE NUM CIT".split()
MODALITIES = "asserted reported planned hypothetical negated".split()
ROLES = {t: set(r.split()) for t, r in {
    "meeting": "body place participant chair", "vote": "body motion for-bloc against-bloc", "decision": "body content",
    "statement": "speaker addressee content", "communication": "sender addressee content", "demand": "issuer addressee content",
    "refusal": "agent of addressee", "agreement": "party content", "recognition": "agent recognised",
    "appointment": "person office body", "resignation": "agent from", "founding": "founded founder place",
    "dissolution": "dissolved by", "split": "body part", "transfer": "giver recipient goods",
    "agitation": "agent audience content", "uprising": "agent place against", "takeover": "agent from place",
    "arrest": "agent victim place", "order": "issuer addressee task unit", "mobilisation": "agent force place",
    "deployment": "force place from to", "movement": "agent from to via", "capture": "agent place from",
    "battle": "side opponent place", "surrender": "agent to place", "sabotage": "agent object place",
    "strength": "of place", "affiliation": "member of role", "assessment": "judge about verdict"}.items()}
KINDS = "date number actor place order verdict naming plan-vs-outcome".split()
VERDICTS = "contradiction difference change".split()
EXCUSES = "agreement bound calendar change estimate event granularity part variant".split()
NUMBERS = set("for against abstain attendance count amount strength killed wounded captured duration".split())
DAY = r"(?:\d{4}|XXXX)-\d\d-(?:\d\d|XX)(?:T\d\d:\d\d)?[~?]?"
POINT = rf"(?:{DAY}|\d{{4}}-(?:\d\d)[~?]?|\d{{4}}[~?]?|\d{{3}}X|\d\dXX|XXXX-\d\d)"
EDTF = re.compile(rf"{POINT}|(?:{POINT}|\.\.)/(?:{POINT}|\.\.)")
ABBREVIATION = re.compile(r"(?:\b[A-ZА-ЯІЇЄҐ]|\b(?:No|Mr|Mrs|Dr|Gen|Col|Capt|Lt|St|ff?|pp?|vol|ст|рр?|гг?|тис|млн|оп|ф|спр|арк|лл?|д|см|ім|им))$")
SENTENCE_END = re.compile(r"[.!?][\"”»’]?(?=\s+[^\sa-zа-яіїєґ]|\s*$)")


class Refused(Exception):
    """The annotation does not fit the text or the definition."""


def strip_marks(marked):
    text, mentions, at = [], [], 0
    length = 0
    for m in re.finditer(r"⟦([A-Z]+)\|([^⟦⟧]*)⟧", marked):
        before = marked[at:m.start()]
        if re.search("[⟦⟧]", before) or m[1] not in TYPES or m[2] != m[2].strip() or not m[2]:
            raise Refused(f"bad mark near {marked[max(0, m.start() - 30):m.end()]!r}")
        text += [before, m[2]]
        length += len(before)
        mentions.append(dict(type=m[1], start=length, end=length + len(m[2]), text=m[2]))
        length += len(m[2])
        at = m.end()
    if re.search("[⟦⟧]", marked[at:]):
        raise Refused(f"a mark is not closed: {marked[at:at + 60]!r}")
    return "".join(text) + marked[at:], mentions


def find(text, words, start, end, nth=1):
    """The nth place of the words (or of "first…last") in text[start:end], on word bounds; None when there is none."""
    if "…" in words and words not in text:
        first, last = words.split("…")
        pattern = re.escape(first) + r".*?" + re.escape(last)
    else:
        pattern = re.escape(words)
    pattern = (r"(?<!\w)" if words[0].isalnum() else "") + pattern + (r"(?!\w)" if words[-1].isalnum() else "")
    hits = [m.span() for m in re.finditer(pattern, text[start:end], re.S)]
    return (hits[nth - 1][0] + start, hits[nth - 1][1] + start) if len(hits) >= nth else None


class Account:
    def __init__(self, name, marked, claims):
        self.name, self.doc = name, name + ".txt"
        self.text, self.mentions = strip_marks(marked)
        self.citations = [(m["start"], m["end"]) for m in self.mentions if m["type"] == "CIT"]
        self.claims, self.quote, self.sentence = [], None, 0
        for number, line in enumerate(claims.splitlines(), 1):
            try:
                self.read(line.strip())
            except (Refused, ValueError, KeyError, TypeError, IndexError) as e:
                raise Refused(f"{name}.claims:{number}: {line[:110]}: {type(e).__name__} {e}") from e
        self.claims.sort(key=lambda c: (c["start"], c["trigger"]["start"]))
        for i, c in enumerate(self.claims, 1):
            c["id"] = f"{self.name}-{i:03}"

    def read(self, line):
        if not line or line.startswith("#") and not line.startswith("#="):
            return
        if line.startswith(">"):
            self.quote = self.sentence_at(line[1:].strip())
            self.sentence = self.quote[0]
        else:
            self.claims.append(self.claim(line))

    def sentence_at(self, words):
        if "…" in words:
            hit = find(self.text, words, self.sentence, len(self.text))
            if not hit:
                raise Refused("sentence not found from here on")
            return hit
        start = self.text.find(words, self.sentence)
        if start < 0:
            raise Refused("sentence not found from here on")
        for m in SENTENCE_END.finditer(self.text, start):
            inside = any(a <= m.start() < b for a, b in self.citations)
            if inside or m[0][0] == "." and ABBREVIATION.search(self.text[start:m.start()]):
                continue
            end = m.end()
            for a, b in self.citations:
                if start < a and b <= end and end - b <= 2:
                    end = start + len(self.text[start:a].rstrip())
            return start, end
        raise Refused("sentence has no end")

    def place(self, words, quote):
        words, nth = (words.split("@@")[0], int(words.split("@@")[1])) if "@@" in words else (words, 1)
        hit = find(self.text, words, *quote, nth)
        if hit:
            return hit, True
        if nth > 1:
            raise Refused(f"no occurrence {nth} of {words!r} in the quote")
        for first in range(quote[0], -1, -1):
            hit = find(self.text, words, first, quote[0]) if self.text.startswith(words.split("…")[0], first) else None
            if hit:
                return hit, False
        hit = find(self.text, words, quote[1], len(self.text))
        if not hit:
            raise Refused(f"not in the text: {words!r}")
        return hit, False

    def part(self, span, **more):
        return dict(more, text=self.text[slice(*span)], start=span[0], end=span[1])

    def claim(self, line):
        head, *fields = [f.strip() for f in line.split(" | ")]
        kind, trigger = [x.strip() for x in head.split(": ", 1)]
        if kind not in ROLES:
            raise Refused(f"no type {kind!r}")
        given = [f.split("=", 1) for f in fields]
        one = {k: v for k, v in given if k in ("date", "say", "quote", "note")}
        quote = self.place(one["quote"], self.quote)[0] if "quote" in one else self.quote
        at, inside = self.place(trigger, quote)
        if not inside or re.search(r"\s", self.text[slice(*at)]):
            raise Refused(f"the trigger must be one word of the quote: {trigger!r}")
        say, _, source = one.get("say", "asserted").partition(" ~ ")
        if say not in MODALITIES or source and source not in self.text:
            raise Refused(f"modality or source: {one['say']!r}")
        c = dict(id="", type=kind, trigger=self.part(at), quote=self.text[slice(*quote)], date=None, date_text=None, modality=say,
                 source=source, roles=[], numbers=[], cite=[], note=one.get("note", ""), doc=self.doc, start=quote[0], end=quote[1], cite_spans=[])
        far = self.date(c, one.get("date"), quote)
        for k, v in given:
            if k.startswith("#"):
                c["numbers"].append(self.number(k[1:], v, quote))
            elif k == "cite":
                span = self.citation(v, quote)
                c["cite"].append(self.text[slice(*span)])
                c["cite_spans"].append(self.part(span))
            elif k not in one:
                if k not in ROLES[kind]:
                    raise Refused(f"{kind} has no role {k!r}")
                span, near = self.place(v, quote)
                far |= not near
                c["roles"].append(self.part(span, role=k))
        if far and not c["note"]:
            c["note"] = "words outside the quote are those that the text refers back or on to"
        return c

    def date(self, c, value, quote):
        if not value:
            return False
        edtf, _, words = value.partition(" @ ")
        if not EDTF.fullmatch(edtf) or not words:
            raise Refused(f"not EDTF, or without words: {value!r}")
        span, near = self.place(words, quote)
        c.update(date=edtf, date_text=self.text[slice(*span)], date_span=dict(start=span[0], end=span[1]))
        return not near

    def number(self, role, value, quote):
        if role not in NUMBERS:
            raise Refused(f"no number {role!r}")
        figure, _, words = value.partition(" @ ")
        figure, _, unit = figure.partition(" ")
        m = re.fullmatch(r"(~?)(?:([\d.]+?)(?:\.\.(\d+))?|\?)", figure)
        span, near = self.place(words, quote)
        if not near:
            raise Refused(f"a number belongs to the quote: {words!r}")
        low = float(m[2]) if m[2] and "." in m[2] else int(m[2]) if m[2] else None
        return self.part(span, role=role, value=low, max=int(m[3]) if m[3] else None, approx=bool(m[1]) or low is None, unit=unit or None)

    def citation(self, which, quote):
        if which == "+":
            return next(s for s in self.citations if s[0] >= quote[0])
        if which == "-":
            return [s for s in self.citations if s[1] <= quote[0]][-1]
        return next(s for s in self.citations if which in self.text[slice(*s)])

    def check(self):
        """Every offset gives back its words."""
        for c in self.claims:
            parts = [c["trigger"], *c["roles"], *c["numbers"], *c["cite_spans"]] + ([dict(c["date_span"], text=c["date_text"])] if c["date"] else [])
            for p in [dict(start=c["start"], end=c["end"], text=c["quote"]), *parts]:
                if self.text[p["start"]:p["end"]] != p["text"]:
                    raise Refused(f"{c['id']}: offsets of {p['text']!r}")
        keys = [(c["type"], c["trigger"]["start"]) for c in self.claims]
        twice = {k for k in keys if keys.count(k) > 1}
        if {k for k in twice if k[0] not in ("founding", "dissolution")}:
            raise Refused(f"{self.name}: two claims of one type on one trigger: {[self.text[s:s + 30] for _, s in twice]}")


def write(folder, account):
    (folder / "texts" / account.doc).write_text(account.text, encoding="utf-8")
    rows = dict(mentions=[dict(doc=account.doc, **m) for m in account.mentions], claims=account.claims)
    if not account.mentions:  # an account in which only the claims are annotated
        del rows["mentions"]
    for layer, lines in rows.items():
        stem = folder / f"{account.name}.{layer}"
        Path(f"{stem}.jsonl").write_text("".join(json.dumps(x, ensure_ascii=False) + "\n" for x in lines), encoding="utf-8")
        region = dict(doc=account.doc, layer=layer, start=0, end=len(account.text))
        Path(f"{stem}.region.json").write_text(json.dumps(region, ensure_ascii=False) + "\n", encoding="utf-8")


def conflicts(folder):
    lines = list(filter(None, map(str.strip, (folder / "conflicts.txt").read_text(encoding="utf-8").splitlines())))
    elsewhere = lines[0].startswith("texts: ")
    accounts = folder / (lines.pop(0)[7:] if elsewhere else "texts")
    texts = {p.name: p.read_text(encoding="utf-8") for p in accounts.glob("*.txt")}
    found, apparent = [], []
    for line in lines:
        if line[0] in "=~":
            head, about = line[1:].split(" | ")
            kind, verdict = head.split()
            known, last = (VERDICTS, found) if line[0] == "=" else (EXCUSES, apparent)
            if kind not in KINDS or verdict not in known:
                raise Refused(f"no such kind or verdict: {line}")
            last.append(dict(id=f"{'c' if line[0] == '=' else 'a'}{len(last) + 1}", kind=kind, verdict=verdict, about=about.strip(), sides=[], why=""))
        elif line.startswith("why: "):
            found[-1]["why"] = line[5:]
        else:
            doc, words = line.split(": ", 1)
            if texts[doc].count(words) != 1:
                raise Refused(f"{doc} has these words {texts[doc].count(words)} times: {words}")
            start = texts[doc].index(words)
            last[-1]["sides"].append(dict(doc=doc, text=words, start=start, end=start + len(words)))
    if poor := [c["about"] for c in found + apparent if len(c["sides"]) < 2 or not c["why"] and c in found]:
        raise Refused(f"without two sides or a reason: {poor}")
    for name, lines in (("conflicts", found), ("apparent", apparent)):
        if lines:
            (folder / f"{name}.jsonl").write_text("".join(json.dumps(c, ensure_ascii=False) + "\n" for c in lines), encoding="utf-8")
    print(f"{folder.name}: {len(found)} conflicts, {len(apparent)} only apparent, in {len(texts)} accounts of {[len(t.split()) for t in texts.values()]} words")


def main(folders):
    for folder in map(Path, folders):
        if (folder / "conflicts.txt").exists():
            conflicts(folder)
        for marked in sorted((folder / "marked").glob("*.txt")):
            account = Account(marked.stem, marked.read_text(encoding="utf-8").strip() + "\n", marked.with_suffix(".claims").read_text(encoding="utf-8"))
            account.check()
            write(folder, account)
            by = {t: sum(m["type"] == t for m in account.mentions) for t in TYPES}
            print(f"{account.name}: {len(account.text.split())} words, {len(account.mentions)} mentions {by}, {len(account.claims)} claims, "
                  f"{sum(bool(c['date']) for c in account.claims)} dated")


if __name__ == "__main__":
    try:
        main(sys.argv[1:])
    except Refused as e:
        sys.exit(f"refused: {e}")
