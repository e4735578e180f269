# The words of briefings. Values stand in braces; a count comes twice, as it is written ({ $events }) and as a number for the plural
# ({ $events-n }).

# How numbers, days and lists are written.
form-group = { "\u202f" }
form-decimal = .
form-percent = { $number } %
form-between = { $low }–{ $high }
form-day = { $day } { $name } { $year }
form-month = { $name } { $year }
form-months = { $first } to { $last }
form-sentences-between = { " " }
form-list-between = {", "}
form-list-last = { $rest } and { $last }
form-month-1 = January
form-month-2 = February
form-month-3 = March
form-month-4 = April
form-month-5 = May
form-month-6 = June
form-month-7 = July
form-month-8 = August
form-month-9 = September
form-month-10 = October
form-month-11 = November
form-month-12 = December
form-of-month-1 = January
form-of-month-2 = February
form-of-month-3 = March
form-of-month-4 = April
form-of-month-5 = May
form-of-month-6 = June
form-of-month-7 = July
form-of-month-8 = August
form-of-month-9 = September
form-of-month-10 = October
form-of-month-11 = November
form-of-month-12 = December

# The page.
marking-unclassified = Unclassified
marking-confidential = Confidential
marking-strictly-confidential = Strictly Confidential
exercise = EXERCISE
disclaimer = The boundaries and names shown and the designations used on this map do not imply official endorsement or acceptance by the United Nations.
page-before = Page
page-between = of
page-after = { "" }
as-of = As of { $day }
state-draft = Draft · not signed off
state-signed = No. { $number } · signed off by { $who }, { $day }
above = { $office } · { $kind }
kind-five-minutes = five-minute briefing for the Special Representative
title = { $area }
all-countries = All countries
as-written = { $text }
change-new = New: { $is }
change-other = Before: { $was } Now: { $is }
change-now = Now: { $is }
change-gone = No longer: { $was }
change-none = Nothing that it says has changed.
source-last = Briefing no. { $number }, signed off on { $day }.
row = { $cells }

# Headings.
heading-key-messages = Key messages
heading-map = Events and open warnings
heading-due = What is due
heading-there = Who is there
heading-options = Options, with their cases
heading-figures = Figures
heading-clock = From first signal to first action
heading-engagements = Engagements that go on
heading-commitments = Open commitments
heading-changes = What changed since briefing no. { $number }
heading-sources = Sources

# Key messages.
lead-rose = Violence rose in { $area }.
lead-fell = Violence fell in { $area }.
lead-level = Violence in { $area }: no more and no fewer events than chance explains.
lead-year = Violence in { $area }.
lead-rose-known = Violence rose in { $area }, as far as there is data.
lead-fell-known = Violence fell in { $area }, as far as there is data.
lead-level-known = Violence in { $area }, as far as there is data: no more and no fewer events than chance explains.
lead-year-known = Violence in { $area }, as far as there is data.
total = { $months }: { $events-n ->
    [one] { $events } event
   *[other] { $events } events
  }, { $deaths-n ->
    [one] { $deaths } death
   *[other] { $deaths } deaths
  } by the best estimate ({ $range }).
total-before = The year before, { $months }, in the countries known in both: { $events-n ->
    [one] { $events } event
   *[other] { $events } events
  }, { $deaths-n ->
    [one] { $deaths } death
   *[other] { $deaths } deaths
  } ({ $range }).
total-before-one = The year before, { $months }: { $events-n ->
    [one] { $events } event
   *[other] { $events } events
  }, { $deaths-n ->
    [one] { $deaths } death
   *[other] { $deaths } deaths
  } ({ $range }).
total-newer = Not compared, as nothing is known of the year before: { $countries }.
lead-most = { $country }: { $share } of the deaths.
most = { $deaths } of { $all } in the countries with data.
country-change = { $country }: { $deaths-n ->
    [one] { $deaths } death
   *[other] { $deaths } deaths
  } after { $before }, { $events-n ->
    [one] { $events } event
   *[other] { $events } events
  } after { $events-before }.
lead-old = The data are old.
old = The newest event is of { $day }: { $days-n ->
    [one] { $days } day
   *[other] { $days } days
  } before this briefing.
lead-more = More than the past lets expect.
lead-fewer = Quiet may be silence.
place-in = { $place }, { $country }
unusual = { $place }: { $events-n ->
    [one] { $events } event
   *[other] { $events } events
  } in { $month }, expected { $expected }.
unusual-more = { $places-n ->
    [one] One more place is
   *[other] { $places } more places are
  } out of the ordinary.
fewer-caution = Fewer events, or fewer reports: the figures cannot tell.
lead-waiting = Warned is not yet acted.
lead-acted = Every open warning had a first action.
warnings-waiting = Of { $open-n ->
    [one] { $open } open warning
   *[other] { $open } open warnings
  } { $waiting-n ->
    [one] { $waiting } waits
   *[other] { $waiting } wait
  } for a first action, the longest for { $days-n ->
    [one] { $days } day
   *[other] { $days } days
  }.
warnings-acted = Open warnings: { $open }.
clock-median = Half had a first action within { $days-n ->
    [one] { $days } day
   *[other] { $days } days
  } of the first signal ({ $confidence }: { $low } to { $high }); { $acted } of { $counted } have one so far, and those that wait count as waiting.
clock-median-target = Half had a first action within { $days-n ->
    [one] { $days } day
   *[other] { $days } days
  } of the first signal ({ $confidence }: { $low } to { $high }); { $acted } of { $counted } have one so far, and those that wait count as waiting. The office’s own target from raising: { $target-n ->
    [one] { $target } day
   *[other] { $target } days
  }.
open-end = not known
lead-elections = Elections ahead.
election = { $title }: { $days }.
between-days = between { $first } and { $last }
lead-crises = Constitutional order is not restored.
crisis = { $title } ({ $day }): { $days-n ->
    [one] { $days } day
   *[other] { $days } days
  } ago.
lead-late = Commitments are late.
late = { $late-n ->
    [one] { $late } commitment is late, by { $days-n ->
        [one] { $days } day
       *[other] { $days } days
    }.
   *[other] { $late } commitments are late, the longest by { $days-n ->
        [one] { $days } day
       *[other] { $days } days
    }.
  }
lead-no-data = No data, which is not zero.
no-data-ended = { $country }: its data end on { $day }.
no-data-never = { $countries }: the loaded files hold nothing of the year.
no-data = no data

# The map.
map-alternative = Map of { $area }: { $cells-n ->
    [one] { $cells } cell
   *[other] { $cells } cells
  } with events, { $hot-n ->
    [0] none of them hotter than chance
    [one] { $hot } group of them hotter than chance
   *[other] { $hot } groups of them hotter than chance
  }, { $warnings-n ->
    [one] { $warnings } open warning
   *[other] { $warnings } open warnings
  }. The figures stand in the table.
map-events-per-cell = Events per cell, { $months }
map-very-hot = hot, q < 0.01
map-hot = hot, q < 0.05
map-warning = warning; filled: high
map-km = { $km } km
map-imprecise = { $events-n ->
    [one] { $events } event is
   *[other] { $events } events are
  } known only to a province or worse, and in no cell.

# What is due, who is there, options.
due-late = { $days-n ->
    [one] { $days } day late
   *[other] { $days } days late
  }: { $title } ({ $occasion }).
due-on = { $day }: { $title } ({ $occasion }).
due-by = By { $day }: { $title } ({ $occasion }).
due-more = And { $more } more.
due-none = Nothing is recorded as due in the next 60 days.
due-election = election
due-phase = phase of an election
due-commitment = commitment
due-mandate_end = end of a mandate
due-anniversary = anniversary
due-review = review
there-all = { $country }: { $partners-n ->
    [one] { $partners } partner; it can
   *[other] { $partners } partners; together they can
  } do all that is asked about.
there-gaps = { $country }: { $partners-n ->
    [one] { $partners } partner
   *[other] { $partners } partners
  }; nobody there can fully { $gaps }.
there-nobody = No partner is recorded as present: { $countries }. That is what the record says, and may be less than what is there.
capability-convene = convene
capability-mediate = mediate
capability-observe = observe
capability-fund = fund
capability-sanction = sanction
capability-deploy = deploy
option-case = { $case } ({ $at }).
option-case-followed = { $case }: { $followed } ({ $at })
option-since = { $title } ({ $since })
step-statement_of_concern = Statement of concern.
step-demarche = Démarche.
step-call = Call.
step-visit = Visit.
step-good_offices = Good offices.
step-special_envoy = Special envoy.
step-mediation_support = Mediation support.
step-standby_expert = Standby expert within 72 hours.
step-fact_finding = Fact-finding.
step-inquiry = Inquiry.
step-group_of_friends = Group of friends.
step-electoral_assistance = Electoral assistance.
step-rapid_funds = Rapid funds.
step-dialogue_support = Country-team dialogue support.
step-regional_lead = Lead of a regional organization.
step-council_information = Information of the Council.

# Tables.
column-country = Country
column-place = Place
column-events-before = Events before
column-events = Events
column-deaths = Deaths
column-range = low–high
column-change = change
column-by-month = deaths by month, three years
column-outlook = Outlook, 80 %
figures-aside = { $months }; before: { $before } · deaths: best estimate · outlook: deaths in any one month of the next twelve
outlook = { $middle } ({ $range })
rise-from-zero = from 0
no-change = 0
not-made = –
row-no-data = { $countries }: no data in the loaded files, which is not zero
column-warning = Warning
column-level = Level
column-first-signal = First signal
column-raised = Raised
column-first-action = First action
column-signal-to-action = Signal to action
warning-row = { $number }  { $title }
level-watch = watch
level-elevated = elevated
level-high = high
none-yet = none yet
days-took = { $days } d
days-waiting = { $days } d, waiting
clock-aside = office’s own target: { $days-n ->
    [one] { $days } day
   *[other] { $days } days
  } from raising
column-engagement = Engagement
column-where = Where
column-since = Since
column-lead = Lead
column-commitment = Commitment
column-owner = Owner
column-due = Due
column-late = Late
days-late = { $days } d
not-late = not late
not-recorded = not recorded
shown-of = { $shown } of { $all } shown

# Sources and ages.
source-events = { $publishers }. Newest event: { $newest }.
source-events-linked = { $publishers }. Newest event: { $newest }. Records of the same event by two publishers, counted once: { $linked }.
source-unusual = What a place’s own past lets expect: { $method }.
source-outlook = Outlook: { $method }. Median and 80 % of the draws.
source-record = The office’s own record, as it stood on { $day }.
source-clock = Time to a first action: { $method }.
source-casebook = Report of the Secretary-General, Preventive diplomacy: delivering results, S/2011/552; paragraphs as named.
age-newest = Newest event: { $day }.
age-imported = Last import: { $day }.
