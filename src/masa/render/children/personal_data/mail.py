"""E-mail addresses that are one person's: by the provider, by the shape, or by the name of an office-holder."""

import re
from collections.abc import Collection, Iterator
from functools import lru_cache

from masa.render.children.personal_data.known import Known
from masa.render.children.personal_data.offence import Offence
from masa.render.children.personal_data.words import (
    PERSONAL_PROVIDERS,
    PERSONAL_PROVIDERS_ANYWHERE,
    SHARED_MAILBOX,
    SHARED_STEMS,
)

# A row of letters that no @ follows is passed over whole, so that a long one costs no more than its length.
_ADDRESS = re.compile(r"([\w.+'-]++)(?:@([\w-]+(?:\.[\w-]+)*))?")
_ANY_COUNTRY = re.compile(rf"(?:{'|'.join(PERSONAL_PROVIDERS_ANYWHERE)})\.(?:com|[a-z]{{2}}|com?\.[a-z]{{2}})")
_REMEDY = "Give an address that a team shares."
_SHORTEST_PART = 3
_MOST_PARTS = 3


def mail_in(text: str, known: Known) -> Iterator[Offence]:
    """Yield addresses that are one person's own."""
    for match in (match for match in _ADDRESS.finditer(text if "@" in text else "") if match[2]):
        mailbox, domain = match[1].casefold(), match[2].casefold()
        shared = SHARED_MAILBOX | known.local | set(re.split(r"[.-]", domain))
        if _personal_provider(domain):
            yield Offence("an e-mail address of a kind that private people have", match[0], _REMEDY)
        elif looks_personal(mailbox, shared) or any(_belongs(mailbox, name, shared) for name in known.people):
            yield Offence("a person's own e-mail address", match[0], _REMEDY)


def looks_personal(mailbox: str, shared: Collection[str]) -> bool:
    """Tell whether a mailbox is shaped as first.last, f.last or last.f, none of them a word that teams use."""
    parts = _parts(mailbox)
    named = [part for part in parts if len(part) >= _SHORTEST_PART]
    return 1 < len(parts) <= _MOST_PARTS and bool(named) and not any(_is_shared(part, shared) for part in parts)


def _belongs(mailbox: str, name: list[str], shared: Collection[str]) -> bool:
    """Tell whether a mailbox is an office-holder's: asha.fenwick, fenwick.a, afenwick, asha, asha.team, fenwick."""
    parts = _parts(mailbox)
    first, last = _letters(name[0]), _letters(name[-1])
    pairs = {first + last, last + first, first[:1] + last, last + first[:1], first + last[:1]} if name[1:] else set()
    others = [part for part in parts if part not in (first, last)]
    alone = last in parts and not any(_is_shared(part, shared) for part in (last, *others))
    whole = "".join(parts) in pairs
    return whole or (first in parts and len(first) >= _SHORTEST_PART and not _is_shared(first, shared)) or alone


@lru_cache(maxsize=1024)
def _letters(part: str) -> str:
    return re.sub(r"\W", "", part.casefold())


@lru_cache(maxsize=1024)
def _parts(mailbox: str) -> tuple[str, ...]:
    return tuple(part for part in re.split(r"[\W_\d]+", mailbox.replace("'", "")) if part)


def _is_shared(part: str, shared: Collection[str]) -> bool:
    return part in shared or part.removesuffix("s") in shared or any(stem in part for stem in SHARED_STEMS)


def _personal_provider(domain: str) -> bool:
    return domain in PERSONAL_PROVIDERS or _ANY_COUNTRY.fullmatch(domain) is not None
