#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Makes FourwaveSans-Regular.otf and FourwaveSans-Bold.otf from Noto Sans CJK SC.

Run it without arguments, on Debian 12 with fonts-noto-cjk and python3-fonttools, when the test
`resources/tst_fonts` names a missing character. The same sources give the same bytes.
"""

import pathlib

from fontTools import subset
from fontTools.otlLib import builder
from fontTools.ttLib import TTCollection
from fontTools.ttLib.tables import otTables

FOLDER = pathlib.Path(__file__).resolve().parent
PROJECT = FOLDER.parent.parent
SOURCE = "/usr/share/fonts/opentype/noto/NotoSansCJK-{}.ttc"
JAPANESE, SIMPLIFIED_CHINESE = 0, 2  # the fonts' numbers in the collection
FAMILY = "Fourwave Sans"
MODIFIED = 3786912000  # 2024-01-01, in seconds since 1904: a fixed date keeps the bytes the same

BLOCKS = [
    (0x0020, 0x007E),  # ASCII
    (0x00A0, 0x00FF),  # Latin-1
    (0x0391, 0x03C9),  # Greek
    (0x2010, 0x205E),  # general punctuation
    (0x2070, 0x209C),  # superscripts and subscripts
    (0x2150, 0x218B),  # number forms
    (0x2190, 0x21FF),  # arrows
    (0x2200, 0x22FF),  # mathematical operators
    (0x2300, 0x23FF),  # technical signs
    (0x2460, 0x24FF),  # circled numbers
    (0x2500, 0x257F),  # box drawing
    (0x2580, 0x259F),  # blocks
    (0x25A0, 0x25FF),  # geometric shapes
    (0x2600, 0x27BF),  # signs and dingbats
    (0x3000, 0x303F),  # CJK punctuation
    (0xFF00, 0xFFEF),  # full-width forms
]
TEXTS = ["translations/*.ts", "resources/scenarios/*.fourwave", "resources/explanations/**/*.md",
         "resources/tour/*.toml", "resources/cards/*.toml",
         "resources/lectures/*.fourwave-lecture"]

# Narrow in an English run, full-width in a Chinese one. None of them comes in pairs, so that Qt,
# which gives a sign the script of what stands before it, always has it right.
LATIN_IN_LATIN = "\u00b7\u2026"
# Always narrow: an apostrophe and a bullet.
ALWAYS_LATIN = "\u2018\u2019\u2022"


def gb2312_level_1():
    """The 3,755 characters of rows 16 to 55."""
    codes = ((row + 0xA0, cell + 0xA0) for row in range(16, 56) for cell in range(1, 95))
    return {bytes(code).decode("gb2312", "ignore") for code in codes} - {""}


def shipped_characters():
    """Every character of catalogues, scenarios, topics, tour, cards and lectures."""
    files = [path for pattern in TEXTS for path in sorted(PROJECT.glob(pattern))]
    return set("".join(path.read_text("utf-8") for path in files)) - set("\n\r\t")


def wanted_characters():
    blocks = {chr(code) for first, last in BLOCKS for code in range(first, last + 1)}
    return blocks | gb2312_level_1() | shipped_characters()


def lookups_of(font, tag):
    table = font["GSUB"].table
    records = [each for each in table.FeatureList.FeatureRecord if each.FeatureTag == tag]
    numbers = sorted({number for each in records for number in each.Feature.LookupListIndex})
    return [table.LookupList.Lookup[number] for number in numbers]


def latin_glyphs(font, japanese):
    """The narrow glyph of each sign: its proportional form, or what the Japanese face shows."""
    glyphs = {}
    for character in LATIN_IN_LATIN + ALWAYS_LATIN:
        glyphs[character] = japanese.getBestCmap()[ord(character)]
    chinese = font.getBestCmap()
    for lookup in lookups_of(font, "pwid"):
        for subtable in lookup.SubTable:
            mapping = getattr(subtable, "ExtSubTable", subtable).mapping
            glyphs |= {c: mapping[chinese[ord(c)]] for c in glyphs if chinese[ord(c)] in mapping}
    return glyphs


def map_latin_signs(font, latin):
    for table in font["cmap"].tables:
        if table.format != 14:
            table.cmap |= {ord(c): latin[c] for c in ALWAYS_LATIN if ord(c) in table.cmap}


def feature_record(tag, lookup):
    record = otTables.FeatureRecord()
    record.FeatureTag = tag
    record.Feature = otTables.Feature()
    record.Feature.FeatureParams = None
    record.Feature.LookupListIndex = [lookup]
    return record


def script_record(tag, features):
    record = otTables.ScriptRecord()
    record.ScriptTag = tag
    record.Script = otTables.Script()
    record.Script.LangSysRecord = []
    record.Script.DefaultLangSys = otTables.DefaultLangSys()
    record.Script.DefaultLangSys.LookupOrder = None
    record.Script.DefaultLangSys.ReqFeatureIndex = 0xFFFF
    record.Script.DefaultLangSys.FeatureIndex = features
    return record


def replace_substitutions(font, latin):
    """Leaves two: a dash of two parts in all text, narrow signs in Latin text."""
    cmap = font.getBestCmap()
    dash = builder.buildLigatureSubstSubtable({(cmap[0x2014], cmap[0x2014]): cmap[0x2E3A]})
    narrow = builder.buildSingleSubstSubtable({cmap[ord(c)]: latin[c] for c in LATIN_IN_LATIN})
    table = font["GSUB"].table
    table.LookupList.Lookup = [builder.buildLookup([dash]), builder.buildLookup([narrow])]
    table.FeatureList.FeatureRecord = [feature_record("calt", 1), feature_record("ccmp", 0)]
    table.ScriptList.ScriptRecord = [
        script_record("DFLT", [1]),
        script_record("hani", [1]),
        script_record("latn", [0, 1]),
    ]


def rename(font, style):
    """OFL: a changed font gets a name of its own; who made the original stays."""
    full = f"{FAMILY} {style}"
    postscript = f"{FAMILY.replace(' ', '')}-{style}"
    origin = f"{full} (a subset of Noto Sans CJK SC 2.004)"
    texts = {1: FAMILY, 2: style, 3: origin, 4: full, 6: postscript}
    name = font["name"]
    kept = {record.nameID: record.toUnicode() for record in name.names if record.langID == 0x409}
    name.names = []
    for identifier in (0, 5, 13, 14):
        texts[identifier] = kept[identifier]
    for identifier, text in sorted(texts.items()):
        name.setName(text, identifier, 3, 1, 0x409)
    top = font["CFF "].cff
    top.fontNames = [postscript]
    for key, text in (("FullName", full), ("FamilyName", FAMILY)):
        if key in top.topDictIndex[0].rawDict:
            setattr(top.topDictIndex[0], key, text)


def options():
    chosen = subset.Options()
    chosen.layout_features = ["kern", "ccmp", "calt"]
    chosen.layout_scripts = ["DFLT", "latn", "hani"]
    chosen.hinting = False  # text is drawn without hinting, so that pictures agree everywhere
    chosen.desubroutinize = False
    chosen.drop_tables += ["BASE", "VORG", "vhea", "vmtx"]
    chosen.name_IDs = ["*"]
    chosen.notdef_outline = True
    chosen.recalc_timestamp = False
    return chosen


def make(style):
    collection = TTCollection(SOURCE.format(style))
    font = collection.fonts[SIMPLIFIED_CHINESE]
    latin = latin_glyphs(font, collection.fonts[JAPANESE])
    replace_substitutions(font, latin)
    map_latin_signs(font, latin)
    rename(font, style)
    font["head"].modified = MODIFIED
    subsetter = subset.Subsetter(options())
    subsetter.populate(unicodes=[ord(c) for c in sorted(wanted_characters())])
    subsetter.subset(font)
    font.recalcTimestamp = False
    path = FOLDER / f"FourwaveSans-{style}.otf"
    font.save(path)
    print(f"{path.name}: {len(font.getBestCmap())} characters, {path.stat().st_size} bytes")


if __name__ == "__main__":
    for each in ("Regular", "Bold"):
        make(each)
