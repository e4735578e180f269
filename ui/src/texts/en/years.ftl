# The evaluation of a year: what its warnings were worth, what was done in it and what was learned.
action-warnings-year = Evaluation of a year
action-year-back = Year before
action-year-on = Year after
warnings-year = Year
year-waiting = Looking at { $year } month by month …
year-title = Evaluation of the year
year-over = the year is over
year-not-over = the year is not over: what it counts can still grow
year-about = { $area }, { $year }
year-as-it-stands = By the record as it stands now.
year-figures = The year in figures
year-figure-raised = Warnings raised
year-figure-right = Right
year-figure-wrong = Wrong
year-figure-unsaid = Not known
year-figure-warned = Violence warned of
year-figure-missed = Missed
year-figure-lead = Warned ahead by
year-raised-none = none is recorded
year-raised-open = { $n ->
    [0] the time of all is up
    [one] the time of 1 is not up
   *[other] the time of { $count } is not up
  }
year-right-yes = { $count } came true
year-right-partly = { $count } in part
year-right-averted = { $count } averted
year-wrong-means = it did not come true
year-unsaid-due = { $count }: time is up, nobody has said
year-unsaid-cannot = { $count } cannot be told
year-warned-of = { $n ->
    [0] no violence came to a quiet place
    [one] of 1 quiet place that it came to
   *[other] of { $count } quiet places that it came to
  }
year-missed-means = it came, and nobody had warned
year-missed-means-until = it came, and nobody had warned; all that came is known until { $month }
year-lead-none = none
year-lead-none-why = nothing that came was warned of
year-lead-nothing = nothing came that one could have warned of
year-lead-means = half of those warned of had more time, half less
year-no-events-short = no event of this year is stored
year-means = Right: it came true, came true in part, or was averted, which is the office’s own judgement. Wrong: its time is up and it did not come true. Missed: violence came to a place that was quiet, and no open warning named it.
year-onsets = Where violence came to quiet places
year-onsets-none = None is known until { $month }. That is zero, and not a lack of data.
year-not-known-yet = What came is known when the three months after it are stored, and of this year that is not so yet. That is no data, not zero.
year-not-known-yet-short = of this year it is not known yet
year-no-events = No event of this year is stored, so that nobody can tell what was missed. That is no data, not zero.
year-onset-month = Month
year-onset-place = Place
year-onsets-deaths = Deaths of the three months, best estimate.
year-onset-deaths = Deaths
year-onset-warning = Warning that was there
year-onset-lead = Ahead by
year-onset-nobody = nobody warned
year-left-out = { $n ->
    [one] 1 country is left out.
   *[other] { $count } countries are left out.
  }
year-known-until = All that came is known until { $month }; of later months what the stored events show by now.
year-shown = { $shown } of { $count } are shown.
year-warnings = Warnings raised in the year
year-warnings-none = No warning was raised in this year.
year-came-out = What came of it
year-to-action = First sign to first action
year-verdict-yes = came true
year-verdict-partly = came true in part
year-verdict-averted = averted
year-verdict-no = did not come true
year-verdict-cannot_tell = cannot be told
year-verdict-due = time is up, nobody has said
year-verdict-open = time is not up
year-time = From first sign to first action
year-engagements = Engagements, and what followed
year-engagements-none = No engagement of this year is recorded.
year-more-engagements = { $n ->
    [one] 1 more is in the record.
   *[other] { $count } more are in the record.
  }
year-began = began in the year
year-went-on = went on
year-promised-none = none
year-promised = { $kept } of { $made } kept{ $n ->
    [0] {""}
   *[other] , { $late } late
  }
year-commitments = Commitments that fell due
year-commitments-none = No recorded commitment fell due in this year.
year-commitments-due = all
year-commitments-kept = kept
year-commitments-open = still open
year-commitments-broken = broken
year-commitments-withdrawn = withdrawn
year-learned = What was learned
year-learned-none = No lesson is recorded of this year.
year-without-lesson = { $n ->
    [one] 1 warning was closed, and no lesson tells of it:
   *[other] { $count } warnings were closed, and no lesson tells of them:
  }
year-write-lesson = Write the lesson
year-write-lesson-of = Write the lesson of “{ $title }”
