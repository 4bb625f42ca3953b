"""What the reader says of a file it cannot take as written: one sentence on what is wrong, one on the cure.

The part of a name before the dot is the id of the fault; the part behind it tells cases of one id apart.
"""

from typing import NamedTuple

_QUOTES = "Put the whole text in quotes, or write `|` after the colon and the text on the lines below it."


class Words(NamedTuple):
    """The two sentences of a fault; names in braces are filled in."""

    message: str
    remedy: str


WORDS = {
    # The file
    "file-too-large": Words(
        "The file is larger than 2 MB, which no arrangements need; it was not read.",
        "Move long texts and pictures out of it and give a link or a file for them.",
    ),
    "file-empty": Words(
        "The file is empty.",
        "Check that this is the file you meant, and that it was saved.",
    ),
    "file-binary": Words(
        "The file is not plain text: a Word file, a PDF or a picture looks like this.",
        "Give the YAML file itself, saved as plain text in UTF-8.",
    ),
    "not-utf8": Words(
        "The file is not saved as UTF-8: the character here cannot be read{guess}.",
        "Open the file in the program it came from, choose Save as, and pick the encoding UTF-8.",
    ),
    "not-utf8.utf16": Words(
        "The file is saved as UTF-16, which Notepad calls Unicode; masa reads UTF-8.",
        "Open the file, choose Save as, and pick the encoding UTF-8.",
    ),
    "control-character": Words(
        "Here stands {name}. Nobody can see it, and it can change what is read or shown.",
        "Delete the characters on both sides of this place and type the text again.",
    ),
    "control-character.escape": Words(
        "Between these quotes a \\ code stands for {name}, so the text was not read.",
        "Take out the code; if a real \\ is meant, use single quotes.",
    ),
    "not-a-document.empty": Words(
        "The file holds no keys.",
        "Start with one key a line: a word, a colon, a space, the value.",
    ),
    "not-a-document.list": Words(
        "The file is a list, but at the top there must be keys.",
        "Write the list under a key, as in `name:` with the entries on the lines below it.",
    ),
    "not-a-document.text": Words(
        "The file starts with bare text, but at the top there must be keys.",
        "Write one key a line: a word, a colon, a space, the value.",
    ),
    "yaml-limit.depth": Words(
        "Lists and keys are nested more than {limit} deep here; the file was not read.",
        "Look for brackets that are opened again and again, and take out the surplus levels.",
    ),
    "yaml-limit.nodes": Words(
        "The file holds more than {limit} keys and values; it was not read.",
        "Split it, or look for a part that was pasted many times over.",
    ),
    # YAML that masa leaves out
    "yaml-anchor": Words(
        "`{name}` marks a value for use elsewhere in the file; masa reads each value where it stands.",
        "Take out `{name}` and write the value again wherever it is needed. If the & belongs to the text, "
        "put the whole text in quotes.",
    ),
    "yaml-alias": Words(
        "`{name}` points to a value elsewhere in the file; masa reads each value where it stands, and "
        "this one was not read.",
        "Write the value itself. If the * belongs to the text, put the whole text in quotes.",
    ),
    "yaml-merge": Words(
        "`<<` copies keys from elsewhere, and masa reads each key where it stands; the keys were not copied.",
        "Write the keys themselves, and take out the `<<` line.",
    ),
    "yaml-tag": Words(
        "`{name}` tells YAML the type of a value; in masa the key decides that. The value was not read.",
        "Take out `{name}`. If the ! belongs to the text, put the whole text in quotes.",
    ),
    "yaml-documents": Words(
        "A second document starts here. masa reads one from each file: from here on nothing was read.",
        "Take out the line `---` or `...`, or move what follows into a file of its own.",
    ),
    "yaml-directive": Words(
        "A line that starts with % is an order to YAML itself, and masa takes none.",
        "Take out the line. If the % belongs to a text, put the whole text in quotes.",
    ),
    "yaml-directive.many": Words(
        "Here begins one of very many lines that start with %; nothing was read.",
        "Take out the lines that start with %.",
    ),
    "yaml-key": Words(
        "A key is a plain word before a colon, but here stands {what}; what belongs to it was not read.",
        "Write the key as a word. If all of this is one text, put the whole text in quotes.",
    ),
    "yaml-key.missing": Words(
        "A colon stands here with no key before it.",
        "Write the key before the colon.",
    ),
    "duplicate-key": Words(
        "`{name}` is written twice here, also at line {line}; as one must be wrong, neither was read.",
        "Keep the one that is right. If both are, make them one value or one list.",
    ),
    "comma-in-braces": Words(
        "`{name}` stands inside {{ }} with no value. Did a comma cut this?",
        "If the comma belongs to the text, put the whole text in quotes. If not, write a colon and a value "
        "after `{name}`.",
    ),
    "dash-without-space": Words(
        "`{name}` begins with a dash and no space: that is text and no entry of a list. The value was not read.",
        "Put a space after the dash. If the dash belongs to the text, put the whole text in quotes.",
    ),
    "hash-comment": Words(
        "A # after a space starts a comment, so `{name}` was left out; the value was not read.",
        "If it belongs to the text, put the whole text in quotes. If it is a note, put a space after the #.",
    ),
    "invisible-character.key": Words(
        "The key `{name}` holds {what}, as a copy from Word or a web page leaves it; its value was not read.",
        "Delete the key and type it again, with plain spaces round it.",
    ),
    "invisible-character.colon": Words(
        "Behind the colon stands {name}, where a plain space is needed; the value was not read.",
        "Delete the blank after the colon and type a plain space.",
    ),
    # YAML that cannot be read on
    "yaml-tab": Words(
        "A tab stands where only spaces may: YAML measures with spaces what belongs under what.",
        "Replace the tab by spaces, two for each level.",
    ),
    "yaml-tag.broken": Words(
        "A word that starts with ! has a meaning of its own in YAML, and this one cannot be read.",
        "Take it out. If the ! belongs to the text, put the whole text in quotes.",
    ),
    "yaml-documents.after-end": Words(
        "The line `...` ends the document, but more follows it.",
        "Take out the line `...`, or move what follows into a file of its own.",
    ),
    "yaml-syntax.colon-in-braces": Words(
        "Inside {{ }} and [ ] a link, a time or any other text with a colon in it needs quotes: `{name}`.",
        "Put the whole text in quotes. If the colon follows a key, put a space after it.",
    ),
    "yaml-syntax.question-in-braces": Words(
        "Inside {{ }} and [ ] a text with a question mark in it needs quotes.",
        "Put the whole text in quotes, or write one key a line without {{ }}.",
    ),
    "yaml-syntax.colon-in-text": Words(
        "A colon and a space inside a text look like a second key.",
        _QUOTES,
    ),
    "yaml-syntax.runs-on": Words(
        "This line starts further in than the key above: it was read as more of that text, up to its colon.",
        "If it is a key, start it in the same column as the keys beside it. If it is text, put the whole "
        "text in quotes or under a `|`.",
    ),
    "yaml-syntax.no-space": Words(
        "There is no space after the colon, so no key was seen here.",
        "Put a space after the colon.",
    ),
    "yaml-syntax.no-key": Words(
        "This line has no key, and it goes on from nothing above it.",
        "Write a key, a colon and a space before it. If it goes on from the line above, indent it further "
        "than the key there.",
    ),
    "yaml-syntax.not-an-item": Words(
        "This line stands in the column of a list but does not start with a dash.",
        "Start it with `- ` if it is an entry; if not, indent it as the keys it belongs with.",
    ),
    "yaml-syntax.item-among-keys": Words(
        "An entry of a list stands here among keys.",
        "Write the list under a key that has nothing after its colon, each entry on its own line with `- `.",
    ),
    "yaml-syntax.indentation": Words(
        "The indentation of this line fits none of the lines above.",
        "Start the line in the same column as the keys or entries it belongs with.",
    ),
    "yaml-syntax.start": Words(
        "A text that starts with {name} needs quotes, as YAML gives that character a meaning of its own.",
        _QUOTES,
    ),
    "yaml-syntax.dash": Words(
        "A text that starts with a dash and a space needs quotes, and a list starts on its own line.",
        "If it is text, put the whole of it in quotes. If it is a list, put each `- ` on a line of its own "
        "below the key.",
    ),
    "yaml-syntax.ended": Words(
        "The value before this ended already: at its closing quote or bracket, or for want of a comma.",
        "If all of it is one text, put the whole text in quotes or under a `|`. If not, put a comma or a "
        "new line between.",
    ),
    "yaml-syntax.surplus": Words(
        "This `{name}` closes what was never opened.",
        "Take it out. If it belongs to the text, put the whole text in quotes.",
    ),
    "yaml-syntax.open-bracket": Words(
        "The `{name}` opened here is never closed.",
        "Close it at the end of the value. If it belongs to the text, put the whole text in quotes.",
    ),
    "yaml-syntax.open-quote": Words(
        "The quotation mark `{name}` opened here is never closed.",
        "Close it at the end of the text. If it belongs to the text, write the text under a `|`.",
    ),
    "yaml-syntax.after-quote": Words(
        "The text goes on after its closing quotation mark `{name}`.",
        "If the marks belong to the text, write it under a `|`. If not, take out what follows the second.",
    ),
    "yaml-syntax.late-quote": Words(
        "The quotation mark `{name}` opened here was closed only by the next one, at line {line}.",
        "Close it at the end of its own text.",
    ),
    "yaml-syntax.backslash": Words(
        "Between double quotes a \\ starts a code, and this one means nothing.",
        "Use single quotes in place of the double ones.",
    ),
    "yaml-syntax.nothing": Words(
        "A value is missing here.",
        "Write the value, or take out the comma that asks for it.",
    ),
    "yaml-syntax": Words(
        "The file cannot be read beyond this place.",
        "Look here and on the line above for a missing quote, bracket, colon or space.",
    ),
}
