# The calendar: what is due, what is late, files in and out.
place-calendar = Calendar
action-calendar = Go to Calendar
action-calendar-back = Month before, or a shorter time ahead, in the calendar
action-calendar-on = Month after, or a longer time ahead, in the calendar
action-calendar-today = Present month, in the calendar
calendar-form = Form of the calendar
calendar-month = Month
calendar-agenda = List
calendar-moments = With what rises
calendar-today = Today
calendar-occasions = Occasions
occasion-election = Election
occasion-phase = Phase of an election
occasion-commitment = Commitment due
occasion-mandate_end = Mandate end
occasion-review = Follow-up
occasion-anniversary = Anniversary
calendar-key = A dashed bar: some day within it.
calendar-late = Late and overdue
calendar-vague = Some day of a longer time
calendar-more = +{ $count }
calendar-years = { $n ->
    [one] 1 year
   *[other] { $count } years
  }
calendar-not-recorded = what came of it is not recorded
calendar-none = Nothing is due: { $period }
calendar-none-why = No election, commitment, mandate end or anniversary of { $area } falls here. Records without a day are counted below.
calendar-none-filtered = Of the occasions that are ticked none falls here for { $area }. Others are left out.
calendar-as-of = As of { $day }.
calendar-undated = { $n ->
    [one] 1 record has no day and is not shown.
   *[other] { $count } records have no day and are not shown.
  }
calendar-export = Export ICS
calendar-import = Import ICS
calendar-save-title = Save the calendar
calendar-open-title = Open a calendar file
calendar-saved = { $n ->
    [one] 1 entry
   *[other] { $count } entries
  } written to { $path }
calendar-imported = { $n ->
    [one] 1 entry
   *[other] { $count } entries
  } taken from the calendar.
calendar-refused = { $n ->
    [one] 1 entry was refused.
   *[other] { $count } entries were refused.
  } The reasons stand in Sources & exchange.
weekday-mon = Mon
weekday-tue = Tue
weekday-wed = Wed
weekday-thu = Thu
weekday-fri = Fri
weekday-sat = Sat
weekday-sun = Sun

# Threshold moments: what falls due where violence rises.
action-moments = What falls due, with what rises there
moments-horizon = How far ahead
moments-days = { $days } days
moments-waiting = Holding each country against its own past, and against earlier escalations …
moments-area = This is told of a subregion or of a country
moments-area-how = Choose one in the bar at the top.
moments-due = What falls due
moments-until = until { $day }
moments-none = Nothing falls due { $until }: { $area }
moments-none-why = No record of the occasions that are ticked falls into these days. That nothing is recorded does not mean that nothing is planned.
moments-farther = Look farther ahead
moments-left = { $n ->
    [one] 1 entry of an occasion that is not ticked is left out.
   *[other] { $count } entries of occasions that are not ticked are left out.
  }
moments-late = { $n ->
    [one] 1 entry is late and stands above.
   *[other] { $count } entries are late and stand above.
  }
moments-when = When
moments-what = What
moments-rises = What rises there
moments-today = today
moments-in = in { $days } d
moments-within = within { $days } d
moments-nowhere = names no country here
moments-no-events = no event data
moments-up = { $what } rise
moments-level = { $what } do not rise
moments-not-known = { $what }: not known
moments-of-events = events
moments-of-deaths = deaths
moments-both = { $one } and { $other }
moments-countries = How violence stands in the countries
moments-caution = This is no forecast.
moments-caution-why = The last known month is held against what the country’s own past lets expect: the band holds what is usual, the triangle marks what lies above it. Nothing here says how likely violence is.
moments-month = Count and month
moments-in-events = Events, { $month }
moments-in-deaths = Deaths, { $month }
moments-against = Against the band
moments-expected-head = Expected (band)
moments-expected = { $figure } ({ $low }–{ $high })
moments-expected-none = nothing to expect it by
moments-verdict = Whether it rises
moments-not-told = not told
moments-by-chance = as many or more by chance: { $share }
moments-share = { $value } ({ $low }–{ $high })
moments-why = Not known, { $of }: { $why }
moments-why-below = Not known, with the reason below: { $of }
moments-everything = how violence stands
moments-near-short = nearness to earlier escalations
moments-near = Ordinary months that were as near to earlier escalations: few is unusual
moments-near-of = How near { $name } is to the months before earlier escalations
moments-ordinary = Held against { $count } ordinary months; the interval holds the true share { $confidence } of the time.
moments-like-none = No earlier escalation is near enough to name.
moments-like = { $place } before { $month }
moments-like-says = now in { $place }; alike: { $alike }; different: { $different }
moments-distance = distance { $distance }, where 0 is the same and 1 as far as can be
moments-alike = Alike: { $alike }
moments-different = Different: { $different }
moments-nothing = nothing
moments-profile-events = events
moments-profile-deaths = deaths
moments-profile-trend = whether events go up or down
moments-profile-civilians = share of civilians among the deaths
moments-profile-neighbours = deaths in the neighbourhood
moments-profile-election = days to the nearest election
moments-profile-quiet = months since the last event
moments-compared = { $n ->
    [one] 1 division compared.
   *[other] { $count } divisions compared.
  }
moments-violent = { $n ->
    [one] 1 left out: violence is there now or was of late.
   *[other] { $count } left out: violence is there now or was of late.
  }
moments-worth = What that nearness was worth before: how many were among the closest tenth of months
moments-worth-of = What that nearness was worth before, { $name }
moments-hits = Of { $count } earlier escalations
moments-baseline = Of ordinary months
moments-no-data = No event is stored of { $countries }. That is no data, not calm.
moments-rests = Newest event { $newest }; months are known to their end until { $known }.
moments-nothing-stored = No event is stored: what rises is not known.
