"""A light date is the date that everybody else has."""

import datetime as dt

from masa import light_date


def test_the_same_classes() -> None:
    assert (light_date.date, light_date.timedelta) == (dt.date, dt.timedelta)
