"""The Python that templates are compiled to: what is printed is finished once, and what is plainly open is read so."""

from collections.abc import Callable
from operator import attrgetter
from typing import Any

from jinja2 import nodes
from jinja2.compiler import CodeGenerator, Frame

from masa.render.publication import parts_of

Read = Callable[[Any, str], Any]


class Code(CodeGenerator):
    """Writes a part of a value as the environment's `readers` read it, and what is printed as it was finished.

    `finalize` has escaped it by the format's rules, and once is enough.
    """

    def visit_Getattr(self, node: nodes.Getattr, frame: Frame) -> None:  # noqa: N802 - Jinja's name
        """Write what reads a part; the value is made once, and its type is asked for."""
        value = self.temporary_identifier()
        self.write(f"environment.readers[type({value} := ")
        self.visit(node.node, frame)
        self.write(f"), {node.attr!r}]({value})")

    def visit_Call(self, node: nodes.Call, frame: Frame, forward_caller: bool = False) -> None:  # noqa: FBT001, FBT002, N802 - Jinja's hook
        """Write a call without the names of the loop around it: nothing that a template may call asks for them."""
        self.write("environment.call(context, ")
        self.visit(node.node, frame)
        self.signature(node, frame, {"caller": "caller"} if forward_caller else None)
        self.write(")")

    def _output_child_to_const(self, node: nodes.Expr, frame: Frame, finalize: CodeGenerator._FinalizeInfo) -> str:
        """Let only the template's own text be written beforehand: Jinja would escape a constant as HTML."""
        if isinstance(node, nodes.TemplateData):
            return super()._output_child_to_const(node, frame, finalize)
        raise nodes.Impossible

    def _output_child_pre(self, node: nodes.Expr, frame: Frame, finalize: CodeGenerator._FinalizeInfo) -> None:  # noqa: ARG002 - Jinja's hook
        self.write(finalize.src or "environment.finalize(")

    def _output_child_post(self, node: nodes.Expr, frame: Frame, finalize: CodeGenerator._FinalizeInfo) -> None:  # noqa: ARG002 - Jinja's hook
        self.write(")")


class Readers(dict[tuple[type, str], Callable[[Any], Any]]):
    """What reads a part of a value, by the value's type and the part's name, found once for each.

    The parts of a publication are open and hold no methods, so nothing need be asked; `read` asks of all others.
    """

    def __init__(self, read: Read) -> None:
        super().__init__()
        self._read = read

    def __missing__(self, asked: tuple[type, str]) -> Callable[[Any], Any]:
        kind, name = asked
        reader = attrgetter(name) if _is_a_part(kind, name) else lambda value: self._read(value, name)
        self[asked] = reader
        return reader


def _is_a_part(kind: type, name: str) -> bool:
    """Tell whether a name is that of a part of a block or a piece of a page, or of the word for its kind."""
    parts = parts_of(kind)
    return name in parts or (name == "kind" and bool(parts) and hasattr(kind, name))
