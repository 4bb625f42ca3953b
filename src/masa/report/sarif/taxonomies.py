"""The provisions that findings rest on: one SARIF taxonomy for each Act, regulation or edition of the guidance."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from masa.diagnostic import Authority
from masa.report.file_report import harmless
from masa.report.run import Run
from masa.report.sarif.shape import Node
from masa.report.sarif.speaking import speaking


class Taxonomies(NamedTuple):
    """The provisions by the title of their source, both in the order of the alphabet."""

    provisions: Mapping[str, Sequence[str]]

    @classmethod
    def of(cls, run: Run) -> "Taxonomies":
        """Gather what the findings of a run, and the rules that make them, rest on."""
        found: dict[str, set[str]] = {}
        for name, cited in {(finding.rule, finding.authority) for _, finding in speaking(run)}:
            rule = run.rules.get(name)
            for authority in [*cited, *(rule.authority if rule else ())]:
                if authority.provision:
                    found.setdefault(authority.title, set()).add(provision_of(authority))
        return cls({title: sorted(found[title]) for title in sorted(found)})

    def components(self) -> list[Node]:
        """Return the taxonomies. Each holds what this run rests on, and so is never all of its source."""
        return [
            {
                "name": title,
                "shortDescription": {"text": f"Provisions of {title} that the findings of this run rest on."},
                "isComprehensive": False,
                "taxa": [{"id": one, "shortDescription": {"text": f"{title}, {one}"}} for one in provisions],
            }
            for title, provisions in self.provisions.items()
        ]

    def references(self) -> list[Node]:
        """Return what the tool points to its taxonomies with."""
        return [self._component(title) for title in self.provisions]

    def taxa(self, authority: Iterable[Authority]) -> list[Node]:
        """Return references to provisions, each once, in the order in which they are cited."""
        cited = dict.fromkeys((one.title, provision_of(one)) for one in authority if one.provision)
        return [self._taxon(title, provision) for title, provision in cited]

    def _taxon(self, title: str, provision: str) -> Node:
        index = self.provisions[title].index(provision)
        return {"id": provision, "index": index, "toolComponent": self._component(title)}

    def _component(self, title: str) -> Node:
        return {"name": title, "index": list(self.provisions).index(title)}


def provision_of(authority: Authority) -> str:
    """Return a provision with its paragraph, if that is known."""
    paragraph = f", paragraph {authority.paragraph}" if authority.paragraph else ""
    return harmless(authority.provision + paragraph)
