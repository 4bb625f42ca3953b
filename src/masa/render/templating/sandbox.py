"""The sandbox that templates run in. All that is printed is escaped, and nothing in a template can undo that."""

from collections.abc import Callable, Mapping, MutableMapping
from decimal import Decimal
from functools import wraps
from types import BuiltinMethodType
from typing import Any

from jinja2 import Template, Undefined, nodes
from jinja2.exceptions import SecurityError
from jinja2.loaders import FunctionLoader
from jinja2.runtime import Context, LoopContext, Macro
from jinja2.sandbox import ImmutableSandboxedEnvironment
from jinja2.utils import Namespace
from markupsafe import Markup

from masa.render.errors import WrongUseError
from masa.render.templating.bounds import CLOSED, BoundedFormatter, Steps, check_method, check_operation, checked
from masa.render.templating.checks import check_extending
from masa.render.templating.code import Code, Readers
from masa.render.templating.errors import Missing
from masa.render.templating.filters import COUNTED, WEIGHED, Escape, joining, shared_filters
from masa.render.templating.printed import NUMBERS, as_text
from masa.render.templating.rewriting import by_filters
from masa.render.written import written

_COMPARING = (
    *("in", "eq", "==", "equalto", "ne", "!=", "gt", "greaterthan", ">", "ge", ">="),
    *("lt", "lessthan", "<", "le", "<=", "lower", "upper", "filter", "test"),
)
"""Jinja's tests that go over what they are given."""

_OF_NUMBERS = ("odd", "even", "divisibleby")
"""Jinja's tests that divide; of text they would format it."""

_GLOBALS = ("range", "namespace", "joiner", "cycler")
_LONG = 1_000  # a text that is counted before it is escaped; the page counts all of them
_PLAIN = frozenset({str, tuple, bool, int, Decimal, type(None)})

Find = Callable[[str], tuple[str, str, None] | None]


class Sandbox(ImmutableSandboxedEnvironment):
    """Jinja with a closed list of filters and names, and its checks on templates that extend others.

    What is escaped already is closed to methods, slices and sums with plain text, which Jinja would escape as HTML
    whatever the format.
    """

    code_generator_class = Code
    intercepted_binops = frozenset({"+", "-", "*", "/", "//", "%", "**"})

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
        self.concat = self.steps.join  # type: ignore[method-assign]  # what makes one text of what was printed
        self._find = find
        self._open: dict[tuple[type, str], bool] = {}
        self.readers = Readers(self.getattr)
        self._joined = joining(escape)
        weighing = self.steps.weighing
        self.filters = {name: weighing(one) for name, one in shared_filters(escape).items()}
        self.filters |= {COUNTED: self.steps.over, WEIGHED: weighing(_as_it_is)}
        tests: dict[str, Any] = dict(self.tests)  # whose functions Jinja leaves without a type
        self.tests |= {name: weighing(tests[name]) for name in _COMPARING}
        self.tests |= {name: _of_numbers(name, tests[name]) for name in _OF_NUMBERS}
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
        if type(obj) is not Macro:
            self.steps.take_call()
            return self._call_of_other(context, obj, *args, **named)
        if named or len(args) != len(obj.arguments) or obj.caller or obj.catch_kwargs or obj.catch_varargs:
            return obj(context.eval_ctx, *args, **named)
        made = obj._func(*args)  # noqa: SLF001 - all that Jinja comes to where each argument is given in its place
        return written(made) if context.eval_ctx.autoescape else made

    def _call_of_other(self, context: Context, obj: Any, /, *args: Any, **named: Any) -> Any:  # noqa: ANN401 - as above
        if type(obj) is BuiltinMethodType and isinstance(obj.__self__, str):
            return self._call_of_text(obj, *args, **named)
        self.steps.take_in((getattr(obj, "__self__", None), *args, *named.values()))
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
        self.steps.take_in((text,))
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
        if type(argument) is tuple:  # to look for it goes over all that it holds
            self.steps.take_in((argument,))
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
            self.steps.take_in((made,))
        return made

    def _load_template(self, name: str, globals: MutableMapping[str, Any] | None) -> Template:  # noqa: A002 - Jinja's hook
        self.steps.take_template()
        return super()._load_template(name, globals)

    def _generate(
        self,
        source: nodes.Template,
        name: str | None,
        filename: str | None,
        defer_init: bool = False,  # noqa: FBT001, FBT002 - Jinja's hook
    ) -> str:
        check_extending(name or "", source, self._parsed)
        joined = by_filters(source)
        joined.set_environment(self)
        return super()._generate(joined, name, filename, defer_init)

    def _parsed(self, name: str) -> nodes.Template | None:
        found = self._find(name)
        return self.parse(found[0], name) if found else None


class _BoundedNamespace(Namespace):
    """What a template may remember from one turn of a loop to the next, each value of it with a bound."""

    def __setitem__(self, name: str, value: Any) -> None:  # noqa: ANN401 - any value
        super().__setitem__(name, checked(value))


def _of_numbers(name: str, test: Callable[..., bool]) -> Callable[..., bool]:
    @wraps(test)
    def asked(value: object, *by: object) -> bool:
        if not all(isinstance(one, NUMBERS) for one in (value, *by)):
            raise WrongUseError(f"the test `{name}` asks about numbers")
        check_operation("%", value, *(by or (2,)))
        return test(value, *by)

    return asked


def _as_it_is(value: object) -> object:
    return value


def _finishing(escape: Escape, steps: Steps) -> Callable[[object], str]:
    def finish(value: object) -> str:
        if type(value) is str:
            if len(value) > _LONG:
                steps.take_in((value,))
            return escape(value)
        if isinstance(value, Markup):
            return value
        return escape(as_text(value))

    return finish
