"""The types of a document's fields, each with its kind."""

from decimal import Decimal
from typing import Annotated

from masa.model.kinds.day import Day as _Day
from masa.model.kinds.day_of_year import DayOfYear as _DayOfYear
from masa.model.kinds.frequency import Frequency as _Frequency
from masa.model.kinds.period import Period as _Period
from masa.model.mark import mark

Line = Annotated[str, mark("line")]
Lines = Annotated[tuple[str, ...], mark("line", many=True)]
Prose = Annotated[str, mark("prose")]
Proses = Annotated[tuple[str, ...], mark("prose", many=True)]
YesNo = Annotated[bool, mark("yes-no")]
Number = Annotated[int, mark("number")]
Numbers = Annotated[tuple[int, ...], mark("number", many=True)]
Fraction = Annotated[Decimal, mark("decimal")]
Amount = Annotated[Decimal, mark("amount")]
Percentage = Annotated[Decimal, mark("percentage")]
Day = Annotated[_Day, mark("day")]
DayOfYear = Annotated[_DayOfYear, mark("day-of-year")]
Frequency = Annotated[_Frequency, mark("frequency")]
Period = Annotated[_Period, mark("period")]

DocumentPath = Annotated[str, mark("line", refers=("place",))]
Id = Annotated[str, mark("id")]
Body = Annotated[str, mark("id", refers=("organisation",))]
Bodies = Annotated[tuple[str, ...], mark("id", many=True, refers=("organisation",))]
People = Annotated[tuple[str, ...], mark("id", many=True, refers=("person",))]
ChairPeople = Annotated[tuple[str, ...], mark("id", many=True, refers=("person", "partnership-chair"))]
Group = Annotated[str, mark("id", refers=("group",))]
Groups = Annotated[tuple[str, ...], mark("id", many=True, refers=("group",))]
GroupsOrBodies = Annotated[tuple[str, ...], mark("id", many=True, refers=("group", "organisation", "word"))]
_ANYONE = ("organisation", "person", "group", "word")
Anyone = Annotated[tuple[str, ...], mark("id", many=True, refers=_ANYONE)]
AnyOne = Annotated[str, mark("id", refers=_ANYONE)]

Serves = Annotated[tuple[str, ...], mark("choice", "children", "adults", "community-safety", many=True)]
