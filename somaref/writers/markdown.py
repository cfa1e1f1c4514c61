"""Document -> Markdown as GitHub renders it."""

import re

from somaref.document import Block, Bullets, Definitions, Document, Heading, Item, Table

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|~$&])|^(\d+)([.)])|^([-+=])")


def render(document: Document) -> str:
    """The whole text, the notice last."""
    level = "###" if any(isinstance(block, Heading) for block in document.blocks) else "##"
    parts = [f"# {_text(document.title)}"]
    parts += [_block(document, block, level) for block in document.blocks]
    if document.bibliography:
        parts.append("## Sources")
        parts.append("\n".join(f"- {_text(each)}" for each in document.bibliography))
    if document.key:
        parts.append(f"*{_text(document.key)}*")
    if document.sources_line:
        parts.append(f"*{_text(document.sources_line)}*")
    parts.append(f"**{_text(document.notice)}**")
    return "\n\n".join(parts) + "\n"


def _block(document: Document, block: Block, level: str) -> str:
    match block:
        case Heading(text):
            return f"## {_text(text)}"
        case Definitions(entries):
            return "\n".join(f"- {': '.join(map(_text, entry))}" for entry in entries)
        case Table(columns, rows):
            rule = ("---", *("---:" for _ in columns[1:]))
            table = [tuple(map(_text, columns)), rule, *(tuple(map(_text, row)) for row in rows)]
            cited = document.citations_of(block)
            below = f"\n\n\\[{_text(cited)}\\]" if cited else ""
            return "\n".join(f"| {' | '.join(row)} |" for row in table) + below
        case _:
            return _bullets(document, block, level)


def _bullets(document: Document, block: Bullets, level: str) -> str:
    lines = [_line(document, item) for item in block.items]
    if block.urgent:
        lines = ["[!CAUTION]", f"**EMERGENCY: {_text(block.heading)}**", "", *lines]
        return "\n".join(f"> {line}".rstrip() for line in lines)
    title = [f"{level} {_text(block.heading)}\n"] if block.heading else []
    return "\n".join([*title, *lines])


def _line(document: Document, item: Item) -> str:
    rates = "; ".join(f"{each.group}: {each.words}" for each in item.frequencies)
    note = f" *({_text(item.note)})*" if item.note else ""
    cited = document.citations_of(item)
    citations = f" \\[{_text(cited)}\\]" if cited else ""
    return f"- {_text(item.text)}{_text(f': {rates}') if rates else ''}{note}{citations}"


def _text(text: str) -> str:
    """The text with every character escaped that Markdown would take for its own."""
    return _SPECIAL.sub(_escaped, text)


def _escaped(match: re.Match[str]) -> str:
    special, number, dot, first = match.groups()
    return f"{number}\\{dot}" if number else f"\\{special or first}"
