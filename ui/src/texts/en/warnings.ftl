# Warnings: the board, the page of one, the clock from first sign to first action, and the rules that raise them.
place-warnings = Warnings
group-warnings = Warnings
action-warnings = Go to Warnings
action-warnings-here = Warnings of the area
action-warnings-rules = Rules that raise warnings
action-warnings-clock = Clock from first sign to first action
action-warnings-new = Raise a warning
action-warnings-run = Have the rules look now
action-warnings-search = Search the warnings
action-warnings-back = Back to the board
action-warning-anew = New action on the open warning; on the board a new warning, among the rules a new rule
action-warning-acknowledge = Acknowledge the open warning
action-warning-weigh = Options were weighed
action-warning-evidence = Add evidence for or against
action-warning-judge = Judge how likely it is
action-warning-level = Change the level, with a reason
action-warning-who = Who does what
action-warning-commitment = New commitment of the open warning
action-warning-mute = Mute the open warning, with a reason
action-warning-close = Close the open warning, and say whether it came true
action-warning-print = Print the open warning on one sheet
short-warning-anew = New action
short-warning-acknowledge = Acknowledge
short-warning-weigh = Options weighed
short-warning-evidence = Add evidence
short-warning-judge = Judge
short-warning-level = Change the level
short-warning-who = Who does what
short-warning-commitment = New commitment
short-warning-mute = Mute, with a reason
short-warning-close = Close
short-warning-print = Print on one sheet

minutes = { $count } min
warnings-board = Board
warnings-list = List
warnings-clock = Clock
warnings-rules = Rules
warnings-open-word = open
warnings-open = Open warnings
warnings-open-in = Open, { $area }
warnings-open-none = None is open.
warnings-open-more = and { $count } more in the list
warning-keys = On this page
warnings-search = Search by name, place, rule
warnings-all-levels = All levels
warnings-shown = Which are shown
warnings-shown-all = All
warnings-shown-open = Open
warnings-shown-closed = Closed
warnings-waiting = Reading the warnings …
warnings-as-of = As of { $day }; times in UTC.
warnings-none = No warning is recorded: { $area }
warnings-none-no-events = No events are stored, so that the rules have nothing to look at. Raise a warning yourself, or open a file of events first.
warnings-none-no-rules = No rule is active, so that nothing is raised by itself. Raise a warning yourself, or set a rule to active among the rules.
warnings-none-not-looked = The rules have not looked at the stored events yet.
warnings-none-looked = The rules looked, and nothing they watch for held here. That says nothing of what is not reported.
warnings-none-found = No warning fits what it is narrowed to
warnings-none-found-why = { $n ->
    [one] 1 warning is there without that.
   *[other] { $count } warnings are there without that.
  }
warnings-show-all = Show all
warnings-all-in-list = all { $count } in the list
warnings-rows = { $n ->
    [one] 1 warning
   *[other] { $count } warnings
  }
warnings-column-level = Level
warnings-column-name = Warning
warnings-column-stage = Stage
warnings-column-where = Where
warnings-column-rule = Raised by
warnings-column-raised = Raised
warnings-column-wait = From first sign
warnings-column-actions = Actions
stage-raised = Raised
stage-raised-means = nobody has said that it was seen
stage-acknowledged = Acknowledged
stage-acknowledged-means = somebody has seen it
stage-weighed = Weighed
stage-weighed-means = options were weighed
stage-acted = Acted
stage-acted-means = a first action was taken
stage-closed = Closed
stage-closed-means = with a reason
warning-by-person = raised by a person
warning-waits = waits { $time }
warning-acted = acted after { $time }
warning-closed-unacted = closed without an action
warning-muted = muted
warning-muted-until = muted until { $when }
warning-verdict-due = did it come true?
warning-lesson-due = note after it is due
warning-at-least = at least { $percent }
warning-at-most = at most { $percent }
warning-confidence = { $confidence } confidence

rules-stale = Events or rules changed since the rules last ran.
rules-ran = The rules last looked on { $moment }.
rules-ran-until = The rules last looked on { $moment }, at events until { $month }.
rules-past = The newest events are of { $month }: what these warnings looked ahead to is past. Import newer events to warn of today.
rules-never = The rules have never looked.
rules-active = { $n ->
    [0] No rule is active.
    [one] 1 rule is active.
   *[other] { $count } rules are active.
  }
rules-look = Look now
rules-looking = The rules look at every place, month by month, up to the last known month …
rules-done = { $n ->
    [one] 1 warning raised
   *[other] { $raised } warnings raised
  }, { $joined } joined by later signals{ $changes ->
    [0] .
    [one] , 1 changed its level.
   *[other] , { $changed } changed their level.
  }
rules-done-none = Nothing that the rules watch for is new.
rules-refused = { $n ->
    [one] 1 rule could not be judged
   *[other] { $count } rules could not be judged
  } as of { $month }
rules-waiting = Reading the rules …
rules-none = No rule is recorded
rules-none-why = A rule says in plain terms when a place deserves a warning.
rules-all = All active rules together

warning-waiting = Gathering what hangs on this warning …
warning-by = by { $when }
warning-level-from = from { $level }, { $day }
warning-level-no-why = no reason is written
warning-not-judged = Not judged yet
warning-reopen = Open again
warning-open-record = Its record
warning-muted-why = Muted until { $when }: { $why }
warning-unmute = Unmute
warning-closed-why = Closed. Came true: { $verdict }. Why it is closed: { $why }
warning-verdict-due-why = Its time is up, and nobody has said whether it came true.
warning-lesson-due-why = It is closed, and no lesson names it: the note after it is due.
warning-stamped-acknowledged = Acknowledged: “{ $title }”.
warning-stamped-options_weighed = Options weighed: “{ $title }”.
warning-took-off-mute = No longer muted: “{ $title }”.
warning-took-off-close = Open again: “{ $title }”.
warning-became = “{ $title }” is an engagement now.
step-stored = Stored: { $noun } “{ $title }”.
step-refused = It was not stored.
step-clash = “{ $title }” was not changed: { $who } changed it meanwhile.
step-clash-remedy = Look at what is new in it, and do it again if it still holds.

small-form-warning = New warning
small-form-warning-level = Change the level
small-form-warning-level-why = The reason is written for this change and stays with it.
small-form-warning-muted_until = Mute
small-form-warning-muted_until-why = Until that day it stays on the board, marked as muted.
small-form-warning-came_true = Close
small-form-warning-came_true-why = A warning whose danger was met by action was averted; that is a hit, and no false alarm.
sheet-does-not-fit = This could not be laid out on one sheet, and nothing is printed without its marking. Show fewer rows where you can, and print again.
small-form-not-marked = Nobody has marked it yet: it counts as Strictly Confidential. Mark it in all its fields.
small-form-evidence = Add evidence
small-form-evidence-why = What speaks against it counts as much as what speaks for it.
small-form-judgement = Judge
small-form-judgement-why = Words in percent (by ICD 203, a standard for analysts): remote 1–5, very unlikely 5–20, unlikely 20–45, about even 45–55, likely 55–80, very likely 80–95, nearly certain 95–99.
small-form-action = New action
small-form-action-why = The clock of the warning stops at the first action taken. Times in UTC.
small-form-assignment = Who does what
small-form-commitment = New commitment
small-form-commitment-why = It belongs to the engagement of this warning; where there is none yet, one is made.
small-form-rule = Rule
small-form-kept = What you had written here before stands here again.
small-form-kept-why = Esc puts it away.
small-form-all = All fields
small-form-choose = Look at both and choose

clock = Clock
clock-strip = Clock of this warning
clock-not-to-scale = Distances are not to scale; durations are written. Times in UTC.
clock-signal-to-action = First sign to first action { $time }.
clock-raised-to-action = Raised to first action { $time }.
clock-waits = It waits for a first action, { $time } since the first sign.
clock-target = The office’s target is { $time } from raising.
clock-no-target = The office has set no target.
clock-way = { $time }
clock-way-seen = { $time } until it was raised
clock-way-waits = waits, { $time } since the first sign
clock-way-follows = in follow-through
clock-not-yet = not yet
clock-passed-over = passed over
clock-moment-first_signal = First sign
clock-moment-raised = Raised
clock-moment-acknowledged = Acknowledged
clock-moment-options_weighed = Options weighed
clock-moment-first_action = First action
clock-moment-closed = Closed
clock-title = From first sign to first action: { $area }
clock-label = { $title }. { $warnings } warnings: { $acted } with a first action, { $waiting } waiting. { $median }. At the end of the curve { $last } had one.
clock-told = { $n ->
    [one] 1 warning
   *[other] { $warnings } warnings
  }: { $acted } with a first action, { $waiting } still waiting.
clock-line = { $acted } of { $warnings } with a first action, { $waiting } waiting; { $median }.
clock-line-open = The clock
clock-told-median = Half had a first action after { $median }
clock-median-some = half had one after { $median }
clock-median-none = fewer than half had one so far
clock-told-none = Fewer than half had a first action so far
clock-median-range = { $median } (90 % between { $low } and { $high })
clock-median-open = { $median } (90 % at least { $low }, with no upper end yet)
clock-quarter = a quarter after { $time }
clock-half = half after { $time }
clock-most = three quarters after { $time }
clock-not-reached = not reached
clock-how = Warnings that wait count as waiting, those closed without an action as waiting until then. Nothing is left out.
clock-none-why = No warning counts yet. That is no data, not zero days.
clock-axis = days since the first sign, the first days drawn wider
clock-column-days = Days since the first sign
clock-column-share = Had a first action
clock-key-curve = share with a first action; { $waiting } still wait
clock-key-quartile = a quarter, half, three quarters
clock-key-interval = 90 % interval of the median
clock-key-open = 90 % interval of the median, open at its end
clock-target-label = The office’s target, in days from raising
clock-target-none = none
clock-target-why = None is set. Write a number of days and press Enter.
clock-target-wrong = Write a number of days above zero, for example 7.
clock-in-target = { $n ->
    [0] None has run out of its time yet.
   *[other] { $within } of { $known } whose time is known had a first action within it.
  }
clock-parts = By part
clock-parts-none = No warning counts yet.
clock-no-subregion = outside the subregions
clock-by-subregion = Subregion
clock-by-rule = Rule
clock-by-year = Year
clock-by-level = Level
clock-part-by = Parted by
clock-part-name = Part
clock-part-warnings = Warnings
clock-part-acted = Acted
clock-part-waiting = Waiting
clock-part-median_days = Half after

warning-months = Events by month: { $place }
warning-months-waiting = Counting the months of its place
warning-months-own = events in its place
warning-months-alone = events
warning-months-across = events across the border
warning-months-missing = no data
warning-months-deaths = Deaths, best estimate
warning-months-label = { $title }, { $since } to { $until }. Last: { $last }
warning-months-none = No month of its place is covered by the stored events. That is no data, not zero.
warning-month-own = { $month }: events { $events }, deaths { $deaths }
warning-month = { $month }: events { $events }, deaths { $deaths }; events across the border { $across }
evidence-for = For
evidence-against = Against
evidence-observed = { $observed } seen
evidence-expected = expected { $expected }
evidence-none-for = Nothing is recorded that speaks for it.
evidence-none-against = Nothing is recorded that speaks against it. That does not mean that nothing does.
evidence-no-weight = weight not stated
warning-judged = Judged
warning-judged-none = Nobody has judged it yet.
steps = What can be done
steps-step = Step, and where it was used
steps-who = Who could
steps-takes = Takes
steps-takes-of = { $n ->
    [one] From decided to taken, in the 1 action of the office that has both days
   *[other] From decided to taken, half of { $count } actions of the office
  }
steps-of = of { $count }
steps-take = New action of this kind
steps-nobody = nobody known
steps-no-case = No case in the record: shown, not recommended
steps-not-said = what followed is not said
steps-cases = all { $count } cases
steps-talks = Talks there are best held: { $talks } (record of the country).
steps-order = Steps with cases stand first, the nearest case on top. A case is no proof that the step worked.
who-nobody = Nobody is recorded in its countries. That is no data, not “nobody”.
who-no-data = What any of them can do there is not recorded. That is no data, not “nothing”.
who-none = no role
who-role-of = Role of { $partner }
who-stored = { $partner }: { $role }.
who-gap = Gap:
who-gap-why = nobody who is there is recorded as fully able to { $abilities }.
who-overlap = Overlap:
who-overlap-why = several with a role can { $abilities }, and no one leads.
follow = Follow-through
follow-next-review = next review { $day }
follow-what = Action or commitment
follow-owner = Owner
follow-due = Due or taken
follow-state = State
follow-none = Nothing was done or promised yet.
follow-decided = decided
follow-taken = taken
follow-ended = ended
follow-become = make it an engagement
follow-engagement = Its engagement: { $title }
follow-review = Review
follow-past = past
follow-ahead = ahead
follow-note = Note after it
follow-note-later = after it is closed
follow-note-due = due
follow-note-there = written
lessons = Lessons that came back
lessons-worked = worked: { $worked }
lessons-worked-not-known = whether it worked is not known
lessons-none = No lesson of a like warning is recorded.
levels = Level over time
levels-all = { $n ->
    [one] 1 version
   *[other] all { $n } versions
  }

rule-open = Its record
rule-version = version { $version }
rule-as-written = As it is written now
rule-in-divisions = { $where ->
    [some] In each division of { $only }:
   *[all] In each division:
  }
rule-in-countries = { $where ->
    [some] In each of { $only }:
   *[all] In each country:
  }
rule-when-nothing = when … (choose what is measured)
rule-when-level_probability = when the likelihood of an onset within three months is { $likelihood }
rule-when-surge = when events in the last month are { $times } times the upper bound of what its own past lets expect
rule-when-near_border = when events beyond the border in the last { $n ->
    [one] month
   *[other] { $months } months
  } are { $count }
rule-when-neighbours = when events in all its neighbours in the last { $n ->
    [one] month
   *[other] { $months } months
  } are { $count }
rule-when-emerging = when it becomes a hot spot, or a growing one
rule-when-events = when events in the last { $n ->
    [one] month
   *[other] { $months } months
  } are { $count }
rule-when-deaths = when deaths in the last { $n ->
    [one] month
   *[other] { $months } months
  } are { $count }
rule-when-civilians = when civilian deaths in the last { $n ->
    [one] month
   *[other] { $months } months
  } are { $count }
rule-when-silence = when nothing was reported in the last { $n ->
    [one] month
   *[other] { $months } months
  }, where events a month used to be { $count }
rule-when-outlook_exceedance = when the likelihood of 50 deaths or more in a month of the year ahead is { $likelihood }
rule-when-election_near = when an election is { $most } days away and events rise
rule-when-crisis = when a constitutional crisis that is not over is { $most } days old
rule-when-corridor = when events near a trafficking route in the last { $n ->
    [one] month
   *[other] { $months } months
  } are { $count }
rule-when-fading = when engagements that fade while violence lasts are { $count }
rule-when-overdue = when a commitment is { $count } days late
rule-least = { $n ->
    [one] and there is at least 1 event
   *[other] and there are at least { $count } events
  }
rule-quiet = where it is quiet itself
rule-raise = raise { $level ->
    [elevated] an elevated warning
    [high] a high warning
   *[other] a watch
  }
rule-except = ; except in { $except }
rule-sentence = { $sees }, { $raises }{ $but }.
test = How would it have done?
test-all = How would all active rules have done?
test-why = It is tried month by month on the stored past, with nothing but what was known by then. It can take seconds.
test-outdated = What it was tried with has changed since. Try it again to see how this would have done.
test-no-events = No events are stored to try it on.
test-years = Period
test-last-years = last { $years } years
test-ask = Try it
test-waiting = Trying it month by month on the stored past …
test-period = { $from } to { $to }.
test-looked = { $places } places, { $months } months of a place, { $onsets } of them with an onset.
test-hits = hits: onsets with a warning before
test-misses = misses: onsets without one
test-false_alarms = false alarms: nothing followed
test-late = late: violence was there already
test-open = open: time not up or data ended
test-precision = Of the warnings that are over, an onset followed
test-recall = Of the onsets, a warning stood before
test-lead = Half of the hits came ahead by at least
test-interval = { $value } ({ $confidence } between { $low } and { $high })
test-not-told = cannot be told
test-beside = Beside plain rules, by place and month
test-rule = Rule
test-average = Average precision
test-at-70 = Right of those warned, where 7 in 10 onsets are found
test-month-precision = Right of those warned
test-month-recall = Found of all onsets
test-beside-warning_watch = a warning of any level
test-beside-warning_elevated = a warning, elevated or high
test-beside-warning_high = a high warning
test-beside-level = likelihood of an onset, as an order
test-beside-always = always
test-beside-last_month = deaths last month
test-beside-deaths_36 = deaths in 36 months
test-beside-how = All from 0 to 1. Average precision: how well the ranking puts onsets first; a rule worth having stands above the plain ones.
test-cases = Each case
test-case-outcome = Outcome
test-case-where = Where
test-case-raised = Raised
test-case-onset = Onset
test-case-lead = Lead
test-outcome-all = all
test-outcome-hit = hit
test-outcome-miss = miss
test-outcome-false_alarm = false alarm
test-outcome-late = late
test-outcome-open = open
test-left-out = { $n ->
    [one] 1 country was left out
   *[other] { $count } countries were left out
  }

action-warning-send = Send the open warning to a partner
short-warning-send = Send to a partner
action-warnings-by-themselves = Let the rules look by themselves, or no longer
rules-by-themselves = They look by themselves: when events or rules changed, and every day
share = Send to a partner
share-open = Send
share-marking = May leave, at most
share-marking-why = What is marked higher stays in the office; so do, at any marking, names of persons and what the office thinks of a partner’s leverage.
share-format = As
share-format-page = Page
share-format-exchange = Exchange file
share-why-page = One file (HTML) that any browser opens, without a network.
share-why-exchange = One file (JSON) that another desk, or another program, takes in.
share-waiting = Looking at what may leave …
share-refused = Nothing can be sent at this marking.
share-kept = In the file
share-kept-none = Nothing.
share-left = Stays here, as it is marked higher
share-left-none = No record is marked higher.
share-marked = The file is marked
share-write = Choose where, and write it
share-save-title = Save the warning for a partner
share-counted = { $count } { $name }
share-written = The warning is written to { $path }
share-written-all = { $marking }. In it: { $kept }. No record is left out.
share-written-less = { $marking }. In it: { $kept }. Left out: { $left }.
share-not-written = Nothing was written.

# The way from a warning to the map.
action-warning-map = Show the open warning on the map, over the last twelve months
short-warning-map = Show on the map
