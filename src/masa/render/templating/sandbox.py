"""The sandbox that templates run in. All that is printed is escaped, and nothing in a template can undo that."""

from collections.abc import Callable, Iterable, Mapping, MutableMapping
from decimal import Decimal
from types import BuiltinMethodType
from typing import Any

from jinja2 import Template, Undefined, nodes
from jinja2.exceptions import SecurityError
from jinja2.loaders import FunctionLoader
from jinja2.runtime import Context, LoopContext, Macro
from jinja2.sandbox import ImmutableSandboxedEnvironment
from jinja2.utils import Namespace
from jinja2.visitor import NodeTransformer
from markupsafe import Markup

from masa.render.errors import WrongUseError
from masa.render.templating.bounds import CLOSED, BoundedFormatter, Steps, check_method, check_operation, checked
from masa.render.templating.checks import check_extending
from masa.render.templating.code import Code, Readers
from masa.render.templating.errors import Missing
from masa.render.templating.filters import CHECKED, COUNTED, CUT, WEIGHED, Escape, joining, shared_filters
from masa.render.written import written

_COMPARING = (
    *("in", "eq", "==", "equalto", "ne", "!=", "gt", "greaterthan", ">", "ge", ">="),
    *("lt", "lessthan", "<", "le", "<="),
)
"""Jinja's tests that go over what they are given."""

_GLOBALS = ("range", "namespace", "joiner", "cycler")
_LONG = 1_000  # a text that is counted before it is escaped; the page counts all of them
_PRINTED = (str, int, float, Decimal)
_PLAIN = frozenset({str, tuple, bool, int, Decimal, type(None)})

Find = Callable[[str], tuple[str, str, None] | None]


class Sandbox(ImmutableSandboxedEnvironment):
    """Jinja with a closed list of filters and names, and its checks on templates that extend others.

    What is escaped already is closed to methods, slices and sums with plain text, which Jinja would escape as HTML
    whatever the format.
    """

    code_generator_class = Code
    intercepted_binops = frozenset({"+", "*", "%", "**"})

    def __init__(self, find: Find, escape: Escape) -> None:
        self.steps = Steps()
        super().__init__(
            autoescape=True,
            undefined=Missing,
            loader=FunctionLoader(find),
            finalize=_finishing(escape, self.steps),
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
        )
        self._find = find
        self._open: dict[tuple[type, str], bool] = {}
        self.readers = Readers(self.getattr)
        self._joined = joining(escape)
        weighing = self.steps.weighing
        self.filters = {name: weighing(one) for name, one in shared_filters(escape).items()}
        self.filters |= {COUNTED: self.steps.over, WEIGHED: weighing(_as_it_is)}
        tests: dict[str, Any] = dict(self.tests)  # whose functions Jinja leaves without a type
        self.tests |= {name: weighing(tests[name]) for name in _COMPARING}
        self.globals = {name: self.globals[name] for name in _GLOBALS} | {"namespace": _BoundedNamespace}

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:  # noqa: ANN401 - as Jinja declares it
        """Close private names, what changes a value, and all of what is escaped already."""
        # Jinja asks for nothing but the type and the name; to ask once for each of them halves the time of a page.
        asked = (type(obj), attr)
        if asked not in self._open:
            closed = isinstance(obj, Markup) or attr in CLOSED
            self._open[asked] = not closed and super().is_safe_attribute(obj, attr, value)
        return self._open[asked]

    def getattr(self, obj: Any, attribute: str) -> Any:  # noqa: ANN401 - as Jinja declares it
        """Return a part of a value; where such a part was open before, a plain value in it needs no second look."""
        if self._open.get((type(obj), attribute)):
            value = getattr(obj, attribute, self)
            if type(value) in _PLAIN:
                return value
        return super().getattr(obj, attribute)

    def call(self, context: Context, obj: Any, /, *args: Any, **named: Any) -> Any:  # noqa: ANN401 - as Jinja declares it
        """Call what a template calls; a macro is a template's own, and needs none of the questions that others do."""
        self.steps.take(1)
        if type(obj) is not Macro:
            return self._call_of_other(context, obj, *args, **named)
        if named or len(args) != len(obj.arguments) or obj.caller or obj.catch_kwargs or obj.catch_varargs:
            return obj(context.eval_ctx, *args, **named)
        made = obj._func(*args)  # noqa: SLF001 - all that Jinja comes to where each argument is given in its place
        return written(made) if context.eval_ctx.autoescape else made

    def _call_of_other(self, context: Context, obj: Any, /, *args: Any, **named: Any) -> Any:  # noqa: ANN401 - as above
        if type(obj) is BuiltinMethodType and isinstance(obj.__self__, str):
            return self._call_of_text(obj, *args, **named)
        if isinstance(obj, LoopContext):  # a loop that is called for what lies inside an entry
            args, named = tuple(map(self.steps.over, args)), {key: self.steps.over(one) for key, one in named.items()}
        made = super().call(context, obj, *args, **named)
        if isinstance(made, range):
            self.steps.take(len(made))
        return made

    def _call_of_text(self, method: BuiltinMethodType, *args: Any, **named: Any) -> Any:  # noqa: ANN401 - what it returns
        text = str(method.__self__)
        if method.__name__ == "join" and len(args) == 1:
            return self._joined(args[0], text)
        check_method(text, method.__name__, (*args, *named.values()))
        self.steps.take_in(text)
        return self.steps.weighing(method)(*args, **named)

    def wrap_str_format(self, value: Any) -> Callable[..., str] | None:  # noqa: ANN401 - as Jinja declares it
        """Leave plain text its sandboxed `format`, with a bound."""
        if super().wrap_str_format(value) is None or isinstance(value.__self__, Markup):
            return None

        def formatted(*args: object, **named: object) -> str:
            return BoundedFormatter(self).vformat(value.__self__, args, named)

        def format_mapped(named: Mapping[str, Any], /) -> str:
            return BoundedFormatter(self).vformat(value.__self__, (), named)

        return format_mapped if value.__name__ == "format_map" else formatted

    def getitem(self, obj: Any, argument: Any) -> Any:  # noqa: ANN401 - as Jinja declares it
        """Return a part of a value; what is escaped already is not cut, which could undo that."""
        if type(obj) is tuple and type(argument) is int and -len(obj) <= argument < len(obj):
            return obj[argument]
        return self.unsafe_undefined(obj, str(argument)) if isinstance(obj, Markup) else super().getitem(obj, argument)

    def unsafe_undefined(self, obj: object, attribute: str) -> Undefined:
        """Return the refusal of a part that is closed to templates."""
        reason = "this is written for the page already" if isinstance(obj, Markup) else "the sandbox refuses it"
        return self.undefined(f"`{attribute}` is closed to templates: {reason}.", name=attribute, exc=SecurityError)

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:  # noqa: ANN401 - as Jinja's
        """Add and multiply numbers; join text by the format's own rules, and not without end."""
        if operator == "+" and (isinstance(left, Markup) or isinstance(right, Markup)):
            return self._joined((left, right))
        if operator == "**" or (operator == "%" and isinstance(left, str)):
            raise SecurityError(f"`{operator}` is closed to templates. To join texts write `~` between them")
        check_operation(operator, left, right)
        made = super().call_binop(context, operator, left, right)
        if isinstance(made, str | list | tuple):
            self.steps.take_in(made)
        return made

    def _load_template(self, name: str, globals: MutableMapping[str, Any] | None) -> Template:  # noqa: A002 - Jinja's hook
        self.steps.take_template()
        return super()._load_template(name, globals)

    def concat(self, pieces: Iterable[str]) -> str:
        """Return what was printed as one text, of which each letter is counted."""
        return self.steps.join(pieces)

    def _generate(
        self,
        source: nodes.Template,
        name: str | None,
        filename: str | None,
        defer_init: bool = False,  # noqa: FBT001, FBT002 - Jinja's hook
    ) -> str:
        check_extending(name or "", source, self._parsed)
        joined = _ByFilters().visit(source)
        joined.set_environment(self)
        # What a macro or a block printed is joined by this name, and is to be counted as the page itself is.
        return f"{super()._generate(joined, name, filename, defer_init)}\nconcat = environment.concat\n"

    def _parsed(self, name: str) -> nodes.Template | None:
        found = self._find(name)
        return self.parse(found[0], name) if found else None


class _BoundedNamespace(Namespace):
    """What a template may remember from one turn of a loop to the next, each value of it with a bound."""

    def __setitem__(self, name: str, value: Any) -> None:  # noqa: ANN401 - any value
        super().__setitem__(name, checked(value))


class _ByFilters(NodeTransformer):
    """Lets `~` join and `[:]` cut as filters do, which know what is escaped already.

    Bounds what `{% set %}` holds, and counts what `{% for %}` goes over.
    """

    def visit_For(self, node: nodes.For) -> nodes.For:  # noqa: N802 - Jinja's name
        self.generic_visit(node)
        node.iter = nodes.Filter(node.iter, COUNTED, [], [], None, None, lineno=node.lineno)
        return node

    def visit_Compare(self, node: nodes.Compare) -> nodes.Compare:  # noqa: N802 - Jinja's name
        self.generic_visit(node)
        if any(isinstance(side, nodes.Const) for side in (node.expr, *(one.expr for one in node.ops))):
            within = [one for one in node.ops if one.op in ("in", "notin")]
        else:
            within, node.expr = node.ops, _weighed(node.expr)
        for one in within:
            one.expr = _weighed(one.expr)
        return node

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


def _as_it_is(value: object) -> object:
    return value


def _weighed(value: nodes.Expr) -> nodes.Expr:
    return nodes.Filter(value, WEIGHED, [], [], None, None, lineno=value.lineno)


def _finishing(escape: Escape, steps: Steps) -> Callable[[object], str]:
    def finish(value: object) -> str:
        if type(value) is str:
            if len(value) > _LONG:
                steps.take_in(value)
            return escape(value)
        if isinstance(value, Markup):
            return value
        if isinstance(value, Undefined):
            str(value)  # says what is missing
        if isinstance(value, bool) or not isinstance(value, _PRINTED):
            raise WrongUseError(_no_text(value))
        return escape(str(value))

    return finish


def _no_text(value: object) -> str:
    if isinstance(value, tuple | list):
        return "a list is no text: loop over it. Words go through the filter `inline`, blocks through the macro `flow`"
    if callable(value):
        return "a macro or a function cannot be printed: call it, with brackets after its name"
    if value is None or isinstance(value, bool):
        return f"“{value}” is no text for a page: ask with {{% if %}} and write words"
    parts = ", ".join(f"`{part}`" for part in dir(value) if not part.startswith("_"))
    return f"{type(value).__name__} is no text: print one of its parts, {parts}"
