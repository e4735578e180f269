# What is selected: a place or an event with its figures.
selected-place = Selected place
selected-event = Selected event
nothing-selected = Nothing is selected
nothing-selected-how = Choose a place on the map, or press Ctrl K and write its name.
place-kind-subregion = subregion
place-kind-country = country
place-kind-admin1 = division
place-kind-cell = cell
deaths-best-words = deaths, best
civilians-word = civilians
sources-word = { $n ->
    [one] source
   *[other] sources
  }
of-deaths = { $share } of deaths
change-on = { $change } on { $before }
months-before = { $n ->
    [one] the month before
   *[other] the { $count } months before
  }
nothing-before = no figure before
no-data-here = No data in the loaded files (not zero)
place-hot = Hot cell: with what lies beside it, { $z } standard deviations over chance (Gi*, q { $q })
look-at = Show on the map
only-this-place = Only this place
events-a-month-in = Events a month, { $place }
band-of = band: what its own past lets expect
band-none = Its past is too short to say what is to be expected.
band-sentence = { $above } months above the band ▲, { $below } below ▽, of { $months }.
band-quiet = Quiet since { $month }: fewer events, or fewer reports?
who-against-whom = Who against whom
events-and-deaths = events · deaths
countries = Countries
divisions = Regions and provinces
latest-events = Latest events
deaths-and-sources = deaths · sources
side-not-stated = side not stated
show-all = Show all { $count }
show-fewer = Show fewer
last-seen = last: { $month }
without-data = { $n ->
    [one] 1 without data
   *[other] { $count } without data
  }
imprecise-note = { $places } of { $events } events ({ $share }) are known only to the province or worse and drawn as areas; { $dates } are dated to a span of days or worse.
trend-method = trend: { $method }
no-data-in = No events in { $place }
no-data-ended = The data of { $place } end before: the newest event is of { $day }. That is no data, not zero.
no-data-why = The loaded files do not hold { $place }. That is no data, not zero.
open-file = Open a file
zero-in = 0 events in { $place }
zero-why = The stored files cover it.
zero-newest = The newest event there was on { $day }; the filters leave it out.
zero-newest-outside = The newest event there was on { $day }, outside the period.
widen-period = Widen the period
filters-narrow = Other filters narrow it too.

where = Where
who = Who
against = against
deaths-of = Deaths of { $side }
deaths-civilians = Deaths of civilians
deaths-unknown = Deaths of unknown status
notes = What is odd about it
headline = What the reports said
versions-before = Versions before
version-same = nothing that is shown here differs
side-a = first side
side-b = second side
when = when
other-fields = { $n ->
    [one] 1 other field of the publisher
   *[other] { $count } other fields of the publisher
  }
provenance = { $file }, line { $line }, imported { $moment }
provenance-id = Publisher’s id { $id }

date-precision-day = The day is known
date-precision-days = Known to two to six days
date-precision-week = Known to the week
date-precision-month = Known to the month
date-precision-year = Known to the year only
date-precision-not_stated = How well the day is known is not stated
location-precision-exact = exact place
location-precision-near = within 25 km
location-precision-district = district
location-precision-province = province only
location-precision-vague = vague area
location-precision-country = country only
location-precision-international = international waters
location-precision-not_stated = precision not stated

note-high_below_low = The high estimate of deaths is below the low one.
note-best_outside_range = The best estimate lies outside low and high.
note-province_only = The place is known only to the province or worse.
note-precision_not_stated = The publisher does not say how well the place is known.
note-sources_not_counted = The publisher did not count the sources.
note-outside_country = The point lies outside the country that the row names.
note-placed_by_name = The row gives no coordinates; the province or country that it names stands in for them.
note-null_island = The point is exactly 0°, 0°.
note-coordinates_swapped = Latitude and longitude seem to be exchanged.
note-end_before_start = The last day is before the first.
note-in_the_future = The first day is after the day of the import.
note-year_disagrees = The year column and the first day disagree.
note-deaths_not_known = A number of deaths is negative or missing and counts as not known.
note-parts_disagree = The parts of the deaths do not add up to the best estimate.
note-country_by_point = The country that the row names is not known; the one under the point stands in for it.
note-odd_letters = A text holds invisible, right-to-left or look-alike letters.
note-fields_shifted = The row had more or fewer fields than the head of the table and was put right.
note-date_rewritten = The day was a serial number or a month name and was put right.
note-kind_not_stated = The kind of violence is not stated.
note-code_unknown = A code outside its codebook counts as not stated.
