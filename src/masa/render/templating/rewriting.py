"""What Jinja would compile in its own way, written anew as filters, which join, bound and count."""

from jinja2 import nodes
from jinja2.visitor import NodeTransformer

from masa.render.templating.filters import CHECKED, COUNTED, CUT, WEIGHED

_LONG = 1_000  # characters of a text that takes time to be compared


def by_filters(template: nodes.Template) -> nodes.Template:
    """Return a template as it is to be compiled."""
    rewritten: nodes.Template = _ByFilters().visit(template)
    return rewritten


class _ByFilters(NodeTransformer):
    """Lets `~` join and `[:]` cut as filters do, which know what is escaped already.

    Bounds what `{% set %}` holds, and counts what `{% for %}`, comparisons and the keys of mappings go over.
    """

    def visit_For(self, node: nodes.For) -> nodes.For:  # noqa: N802 - Jinja's name
        self.generic_visit(node)
        node.iter = nodes.Filter(node.iter, COUNTED, [], [], None, None, lineno=node.lineno)
        return node

    def visit_Compare(self, node: nodes.Compare) -> nodes.Compare:  # noqa: N802 - Jinja's name
        self.generic_visit(node)
        sides = (node.expr, *(one.expr for one in node.ops))
        if len(node.ops) == 1 and any(map(_is_short, sides)):
            within = [one for one in node.ops if one.op in ("in", "notin")]
        else:
            within, node.expr = node.ops, _weighed(node.expr)
        for one in within:
            one.expr = _weighed(one.expr)
        return node

    def visit_Pair(self, node: nodes.Pair) -> nodes.Pair:  # noqa: N802 - Jinja's name
        self.generic_visit(node)
        return node if _is_short(node.key) else nodes.Pair(_weighed(node.key), node.value, lineno=node.lineno)

    def visit_AssignBlock(self, node: nodes.AssignBlock) -> nodes.AssignBlock:  # noqa: N802 - Jinja's name
        self.generic_visit(node)
        within = nodes.Filter(node.filter, CHECKED, [], [], None, None, lineno=node.lineno)
        return nodes.AssignBlock(node.target, within, node.body, lineno=node.lineno)

    def visit_Concat(self, node: nodes.Concat) -> nodes.Filter:  # noqa: N802 - Jinja's name
        self.generic_visit(node)
        pieces = nodes.List(node.nodes, lineno=node.lineno)
        return nodes.Filter(pieces, "join", [], [], None, None, lineno=node.lineno)

    def visit_Getitem(self, node: nodes.Getitem) -> nodes.Expr:  # noqa: N802 - Jinja's name
        self.generic_visit(node)
        if not isinstance(node.arg, nodes.Slice):
            return node
        ends = [end or nodes.Const(None) for end in (node.arg.start, node.arg.stop, node.arg.step)]
        return nodes.Filter(node.node, CUT, ends, [], None, None, lineno=node.lineno)


def _is_short(value: nodes.Expr) -> bool:
    """Tell whether a value is written out in the template, and so short that it ends any comparison soon."""
    return isinstance(value, nodes.Const) and (not isinstance(value.value, str) or len(value.value) < _LONG)


def _weighed(value: nodes.Expr) -> nodes.Expr:
    return nodes.Filter(value, WEIGHED, [], [], None, None, lineno=value.lineno)
