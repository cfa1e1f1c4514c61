"""The bytes of a file that a user names -> the XML of a label, out of its ZIP if it is in one. What
no label needs is refused before it costs anything: DailyMed's largest are far below these bounds.
"""

import re
from collections.abc import Iterator
from contextlib import contextmanager

from somaref.errors import MonographError
from somaref.limits import LARGEST_LABEL, MOST_MARKUP
from somaref.monograph.files import kind_of
from somaref.text import UTF_16

_MOST_MEMBERS = 2000
_ENCODINGS = re.compile(r"utf-?8|us-ascii|ascii|iso-8859-\d+|windows-125\d", re.IGNORECASE)
_DECLARED = re.compile(rb"""<\?xml[^>]{0,200}?encoding\s*=\s*["']([A-Za-z0-9._-]{1,40})["']""")
_PLACE = re.compile(r"\d+:\d+: ")
_OF_A_MAC = re.compile(r"(?:^|[/\\])(?:__MACOSX[/\\]|\._[^/\\]*$)")
_BOM = b"\xef\xbb\xbf"


def xml_of(data: bytes) -> bytes:
    """The XML of the label in this XML, ZIP or record of openFDA. Raises MonographError."""
    kind = kind_of(data)
    if kind == "record":
        from somaref.spl.record import record_of, xml_of_record

        return xml_of_record(record_of(data))
    packed = data.startswith(b"PK")
    if kind == "YAML" and not packed:
        raise MonographError("it is no label: neither XML, nor a ZIP, nor openFDA's record (JSON)")
    xml = _unpacked(data) if packed else data
    if len(xml) > LARGEST_LABEL:
        raise MonographError(f"larger than {LARGEST_LABEL // 1024**2} MiB; no label is")
    if xml.startswith((*UTF_16, _BOM)):
        xml = _as_utf_8(xml)
    declared = _DECLARED.match(xml)
    if declared and not _ENCODINGS.fullmatch(name := declared[1].decode("ascii")):
        raise MonographError(f"1:1: the encoding {name} is not read here; save it as UTF-8")
    if b"\0" in xml:
        raise MonographError("it is in no encoding that is read here; save it as UTF-8")
    if xml.count(b"<") + xml.count(b"=") > MOST_MARKUP:
        raise MonographError(f"more than {MOST_MARKUP} tags and attributes; no label has them")
    return xml


def _as_utf_8(data: bytes) -> bytes:
    """The XML in UTF-8. Its first bytes tell what it is in, whatever its declaration says."""
    try:
        text = data.decode("utf-16" if data.startswith(UTF_16) else "utf-8-sig")
    except UnicodeDecodeError as error:
        raise MonographError(f"1:1: it is not well-formed XML: {error.reason}") from None
    xml = text.encode()
    declared = _DECLARED.match(xml)
    return xml[: declared.start(1)] + b"utf-8" + xml[declared.end(1) :] if declared else xml


def _unpacked(data: bytes) -> bytes:
    """The only XML in a ZIP."""
    import io
    import zlib
    from zipfile import BadZipFile, ZipFile

    # Opening an archive lists all its members, so they are counted before that.
    if data.count(b"PK\x01\x02") > _MOST_MEMBERS:
        problem = f"the ZIP holds more than {_MOST_MEMBERS} files; a label's has a dozen"
        raise MonographError(problem)
    try:
        with ZipFile(io.BytesIO(data)) as archive:
            name = _only(archive.namelist())
            if archive.getinfo(name).flag_bits & 1:
                raise MonographError("the ZIP is encrypted; unpack it first")
            with archive.open(name) as opened:
                # The size that the archive states may be false, so what is read is counted.
                return opened.read(LARGEST_LABEL + 1)
    except (BadZipFile, zlib.error, EOFError, NotImplementedError, OSError, ValueError) as error:
        raise MonographError(f"the ZIP is damaged or of a kind that is not read: {error}") from None


def _only(members: list[str]) -> str:
    for each in members:
        if each.startswith(("/", "\\")) or ".." in re.split(r"[/\\]", each):
            raise MonographError(f"the ZIP names a file outside of itself: {each[:80]}")
    # A Mac adds to each file another that is of no use elsewhere.
    names = [each for each in members if not _OF_A_MAC.search(each)]
    found = [each for each in names if each.lower().endswith(".xml")]
    if len(found) == 1:
        return found[0]
    if found:
        first = ", ".join(each[:80] for each in found[:3])
        several = f"the ZIP holds {len(found)} XML files ({first} ...)"
        raise MonographError(f"{several}: unpack the one you want")
    zips = any(each.lower().endswith(".zip") for each in names)
    more = ", but ZIPs: unpack the one you want" if zips else ""
    raise MonographError(f"the ZIP holds no XML{more}")


@contextmanager
def of_file(file: str) -> Iterator[None]:
    """Where an error has the file's name before it."""
    try:
        yield
    except MonographError as error:
        colon = ":" if _PLACE.match(str(error)) else ": "
        raise MonographError(f"{file}{colon}{error}") from None
