"""What falls due: as a list to read, as JSON, and as a file for calendars. Only the last needs `icalendar`."""
