# The page of a country: its figures, its lanes of time, its cards.
country-list = Country pages
country-page = Country page
country-page-of = Country page: { $name }
country-events-in = { $n ->
    [one] event
   *[other] events
  }, { $period }
country-before = { $count } in { $before }
country-and-before = ; { $count } in { $before }
country-of = { $part } of { $whole }
country-commitments-late = { $n ->
    [one] open commitment late
   *[other] open commitments late
  }
country-most-late = { $n ->
    [one] the oldest 1 day
   *[other] the oldest { $count } days
  }
country-engagements-now = { $n ->
    [one] engagement goes on
   *[other] engagements go on
  }
country-fading-count = { $n ->
    [one] 1 of all fades
   *[other] { $count } of all fade
  }
country-newest = newest event { $day }, { $n ->
    [one] 1 day ago
   *[other] { $age } days ago
  }
country-record-as-of = Record as of { $day }
country-axis = On one time axis
country-axis-of = On one time axis, { $name }
country-axis-keys = Wheel and + − zoom, dragging moves, a click or the arrow keys set the date line.
country-zoom = Zoom of the time axis
country-range = How much time is shown
country-range-3 = 3 y
country-range-10 = 10 y
country-range-all = All
country-partners = Partners and what they can do
country-partners-none = Nobody is recorded here or able to come. That is no data, not “nobody”.
country-more-partners = { $n ->
    [one] 1 more can do less here; it stands in the list of partners.
   *[other] { $count } more can do less here; they stand in the list of partners.
  }
country-open-list = Open the list: { $list }
country-since = since { $since }
country-last-known = last known { $since }, no end recorded
country-last-known-undated = undated, no end recorded
country-not-there = not there
country-there-fully = There now, fully
none = none
country-commitments = Open commitments
country-late-of = { $late } of { $open } late
country-commitments-none = No commitment is recorded for this country.
country-commitments-closed = None is open.
country-kept = { $kept } of { $past } whose day is past were kept.
country-engagements-none = No engagement is recorded for this country. That is no data, not “none”.
country-now = Going on
country-earlier = Before
country-fading = Fading
country-elections-none = No election is recorded for this country.
country-record = From the record
country-record-none = No lesson and no note is recorded for this country.
country-talks = Prefers talks that are { $kind }
country-worked = Did it work: { $answer }
country-rests-on = Rests on
country-source = { $source } ({ $n ->
    [one] 1 record
   *[other] { $count } records
  })
country-no-sources = No record here names a source.
action-country = Country page

fading-visits = Visits: { $now } in the last { $days } days, { $before } in the { $days } before.
fading-events = Events: { $now } against { $before }.
fading-events-not-known = What happened meanwhile is not known.
fading-last = The last visit was on { $day }.
fading-never = No visit is recorded.

commitment-late = { $count } d late
commitment-in = in { $count } d
commitment-due = due { $when }
commitment-no-day = no day given
standing-done = kept
standing-withdrawn = withdrawn
standing-broken = broken
standing-due = due
standing-late = late
standing-maybe_late = may be late
standing-undated = no day

election-not-answered = not answered
election-winner = Winner takes all: { $answer }
election-q-inclusive = Inclusive
election-q-trusted_body = Body
election-q-enfranchised = Voters
election-q-transparent = Open
election-q-disputes_resolved = Disputes
election-q-inclusive-long = Is the process inclusive?
election-q-trusted_body-long = Is the management body trusted?
election-q-enfranchised-long = Can those vote who may?
election-q-transparent-long = Is it transparent?
election-q-disputes_resolved-long = Are disputes resolved?

lane-chart = { $name } from { $since } to { $until } on one axis of time
lane-events = Events
lane-deaths = Deaths, best
lane-events-label = Events { $unit }, at most { $largest }
lane-deaths-label = Deaths { $unit }, best estimate, at most { $largest }
lane-unit-day = a day
lane-unit-week = a week
lane-unit-month = a month
lane-unit-quarter = a quarter
lane-unit-year = a year
lane-undated = { $n ->
    [one] 1 without a day
   *[other] { $count } without a day
  }
lane-more = { $n ->
    [one] 1 older one left out
   *[other] { $count } older left out
  }
lane-item = { $title }, { $noun }, { $days }
lane-from-to = { $since } to { $until }
lane-goes-on = { $since }, goes on or no end is known
lane-end-not-known = { $since }, ended; nobody wrote when
lane-ruler = Date line
lane-key-crisis = crisis
lane-key-attempt = attempt
lane-key-span = some day of the span
lane-key-agreement = agreement
lane-key-lasts = lasts
lane-key-not-sure = not sure, or open
lane-label = { $title }, { $since } to { $until }. Events: { $events }; deaths, best estimate: { $deaths }; records: { $records }; lanes: { $lanes }.
lane-forms = Forms: diamond, a crisis, hollow where it was only tried; box, some day of the span; flag, an agreement; bar, what lasts, dashed where it is not sure or open; hatch, no data.
lane-open = goes on
lane-column-lane = Lane
lane-column-title = Title
lane-column-kind = Kind
lane-column-state = State
lane-column-first_from = Begins from
lane-column-first_to = to
lane-column-last_from = Ends from
lane-column-last_to = to
lane-column-open = Open
lane-column-count = Count

# Warnings on the page of a country.
country-warnings-clock = From first sign to first action, { $n ->
    [one] 1 warning
   *[other] { $warnings } warnings
  }: { $acted } with a first action, { $waiting } waiting; { $median }.
country-warnings-closed = { $n ->
    [one] 1 closed warning
   *[other] { $count } closed warnings
  }
country-warnings-list = All warnings of { $name }
