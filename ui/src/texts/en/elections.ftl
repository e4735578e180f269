# Elections and constitutional crises as a course of their own (S/2011/552 §35–40): on the page of their record.
watch-as-of = as of { $day }
watch-rests = Method: { $method }. { $known }
watch-known = The stored events cover these countries until { $day }.
watch-known-none = No stored event covers these countries: that is no data, not zero.
watch-raise = Raise a warning
watch-warnings-none = No warning names it, and none about its countries was open in these days.
watch-engagements-none = No engagement is recorded.

# How far an election is.
election-watch = Before and after the vote
election-waiting = Looking at the weeks around the day of voting
election-ahead = { $n ->
    [one] { $count } day to the day of voting
   *[other] { $count } days to the day of voting
}
election-gone = { $n ->
    [one] { $count } day since the day of voting
   *[other] { $count } days since the day of voting
}
election-today = Voting is today
election-maybe-today = The day of voting may be today
election-windows = Voting on { $day }. Looked at: { $count } days before, from { $since }, and { $count } days after, until { $until }.
election-windows-none = Voting on some day of { $day }: that is not known well enough to look at the weeks around it.
election-assist = Begin electoral assistance
election-show-on-map = Show these days on the map

# The risk register: each line says by itself what it rests on.
risk-register = Risk register
risk-register-why = Nothing is added up: the lines stand side by side, and what is not known is no good news.
risk-signs = What the lines say, counted
risk-count-not_known = { $count } of { $all } not known
risk-count-for = { $n ->
    [one] 1 speaks for trouble
   *[other] { $count } speak for trouble
}
risk-count-against = { $n ->
    [one] 1 speaks against it
   *[other] { $count } speak against it
}
risk-count-partly = { $count } in part
risk-count-neither = { $n ->
    [one] 1 speaks neither way
   *[other] { $count } speak neither way
}
risk-about = What it is about
risk-sign = Speaks for trouble?
risk-says = Answer or count
risk-rests = What it rests on
risk-part-answered = As the office answered (the five questions of S/2011/552 §39, and winner takes all)
risk-part-counted = As the record and the stored events say
risk-sign-for = for
risk-sign-against = against
risk-sign-partly = in part
risk-sign-neither = neither
risk-sign-not_known = not known
risk-inclusive = Is the process inclusive?
risk-trusted_body = Is the management body trusted?
risk-enfranchised = Can those vote who may?
risk-transparent = Is it transparent?
risk-disputes_resolved = Are disputes resolved?
risk-winner_takes_all = Does the winner take all?
risk-events_before = Events before the vote
risk-deaths_before = Deaths before the vote
risk-incidents_before = Electoral violence before the vote
risk-past_elections = Earlier elections
risk-crisis = Constitutional crisis
risk-warnings = Open warnings
risk-commitments_late = Late commitments
risk-calendar = Calendar of the election
risk-counts-events_before = { $now } in the days looked at; { $against } in the same days a year before
risk-counts-deaths_before = { $now } in the days looked at; { $against } in the same days a year before (best estimates)
risk-counts-incidents_before = { $now } recorded in the days looked at; { $against } in the same days a year before
risk-counts-past_elections = { $now } of { $against } had more events around them than the same days a year before
risk-counts-warnings = { $now } open, of { $against } in these days
risk-counts-commitments_late = { $now } late, of { $against } that are open
risk-some-crisis = { $n ->
    [one] 1 goes on or was within five years
   *[other] { $count } go on or were within five years
}
risk-none-crisis = none recorded within five years
risk-some-calendar = its phases are recorded
risk-none-calendar = no phase is recorded
risk-unknown-events_before = no data: the stored events do not cover these days
risk-unknown-deaths_before = no data: the stored events do not cover these days
risk-unknown-incidents_before = not known: nobody has recorded any, then or a year before, which is not zero
risk-unknown-past_elections = not known: no earlier election has events around it that are known
risk-unknown-crisis = not known
risk-unknown-warnings = not known
risk-unknown-commitments_late = not known
risk-unknown-calendar = not known: no phase is recorded
risk-rests-answer = the answer in this record
risk-rests-no-answer = this record, no answer yet
risk-rests-events_before = the stored events
risk-rests-deaths_before = the stored events
risk-rests-incidents_before = the record of electoral violence
risk-rests-past_elections = the stored events
risk-rests-crisis = the record of crises
risk-rests-warnings = the record of warnings
risk-rests-commitments_late = the record of commitments
risk-rests-calendar = the phases in the record
risk-ratio = { $value } times as many ({ $confidence } sure: between { $low } and { $high } times)

# The weeks around an election.
election-weeks = Events by week around the vote: { $place }
election-weeks-of = Weeks around the vote
election-weeks-none = No stored event covers these weeks, and no electoral violence is recorded. That is no data, not zero.
election-weeks-sum = { $n ->
    [one] { $events } events in the one week that is known
   *[other] { $events } events in the { $weeks } weeks that are known
}
election-weeks-label = { $title }. Before the day of voting: { $before }. From it on: { $after }. Events of recorded electoral violence: { $incidents }.
election-week = { $place } ({ $day }): events { $events }, deaths { $deaths }; recorded electoral violence { $incidents }
election-week-voting = Week that begins with the day of voting
election-week-before = { $n ->
    [one] 1 week before the vote
   *[other] { $count } weeks before the vote
}
election-week-after = { $n ->
    [one] 1 week after the vote
   *[other] { $count } weeks after the vote
}
election-column-week = Week from the vote
election-line-voting = voting, { $day }
election-line-as-of = as of { $day }
election-key-events = events
election-key-incidents = recorded electoral violence
election-key-missing = no data, or still to come

# Earlier elections, and electoral violence.
past-elections = Earlier elections
past-elections-window = in the { $count } days before and after each
past-elections-none = No earlier election of its countries is recorded.
past-events = Events around it
past-year_before = The same days a year before
past-deaths = Deaths around it
past-before = before
past-after = after
past-none-recorded = none recorded
electoral-events-none = No electoral violence is recorded for these days. That says nothing of whether there was any.
electoral-events-more = and { $count } more in the record

# A constitutional crisis.
crisis-course = From the crisis to constitutional order
crisis-waiting = Looking at what was done since the crisis
crisis-open-days = { $n ->
    [one] { $count } day so far without constitutional order
   *[other] { $count } days so far without constitutional order
}
crisis-over-days = { $n ->
    [one] { $count } day to constitutional order
   *[other] { $count } days to constitutional order
}
crisis-over-unknown = Order is back; when is not recorded ({ $count } days at most)
crisis-span = From { $day } to { $restored }.
crisis-span-open = Since { $day }; drawn for { $as_of }.
crisis-span-unknown = Since { $day }. Nobody has written when order came back.
crisis-lanes = What each organization did
crisis-lanes-none = No organization’s response is recorded
crisis-lanes-none-why = Write what organizations said and did as responses in this record.
crisis-lanes-label = { $n ->
    [one] { $title }: { $count } organization, { $since } to { $until }. { $first }
   *[other] { $title }: { $count } organizations, { $since } to { $until }. { $first }
}
crisis-lanes-first = First: { $title }, { $when }.
crisis-first = { $n ->
    [one] first after 1 day
   *[other] first after { $count } days
}
crisis-first-same = first on the same day
crisis-first-before = { $n ->
    [one] 1 day before it
   *[other] { $count } days before it
}
crisis-first-none = no day recorded
crisis-lane-undated = { $n ->
    [one] 1 response without a day
   *[other] { $n } responses without a day
}
crisis-no-day = no day recorded
crisis-until = until { $day }
crisis-line-day = crisis
crisis-line-order = order restored
crisis-line-open = goes on
crisis-line-as-of = as of today
crisis-key-day = what was done, on its day
crisis-key-span = on some day of the span
crisis-key-until = lasted until
crisis-key-none = took no position
crisis-column-organization = Organization
crisis-column-kind = What it did
crisis-column-when = When
crisis-column-days = Days after the crisis
crisis-column-until = Until
crisis-column-did = In words
crisis-silent = { $n ->
    [one] No position is recorded of this organization, which is present:
   *[other] No position is recorded of these organizations, which are present:
}
crisis-silent-none = No regional organization is known to be present of which no position is recorded.
crisis-days = Days until constitutional order, beside other crises
crisis-days-this = This crisis
crisis-days-none = No other crisis is recorded whose length is known.
crisis-days-label = { $title }: this one { $days } days{ $open ->
    [yes] {" "}so far
   *[no] {""}
}. { $half }
crisis-days-fewest = Fewest days
crisis-days-most = Most days
crisis-days-open = Goes on
crisis-days-key-over = another, over
crisis-days-key-open = goes on: so many days so far
crisis-days-key-half = half were over, with its interval
crisis-like-count = { $n ->
    [one] 1 other crisis, { $open } of them going on.
   *[other] { $count } other crises, { $open } of them going on.
}
crisis-half = Half were over by { $days } days ({ $interval }); those that go on count as going on.
crisis-half-low-high = { $confidence } sure: between { $low } and { $high } days
crisis-half-low-none = { $confidence } sure: at least { $low } days, no upper end
crisis-half-none-high = { $confidence } sure: at most { $high } days, no lower end
crisis-half-none-none = too few to give an interval
crisis-half-none = Fewer than half were over, so no middle can be told.
crisis-months = Events by month around the crisis: { $place }
crisis-rests = Days by which half were over: { $method }. Responses and crises: record of the office. Events:
crisis-engage = Begin an engagement
