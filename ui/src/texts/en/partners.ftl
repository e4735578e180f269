# Partners: matrix, roster, deployments, funds; and onsets of conflicts.
place-partners = Partners
action-partners = Go to Partners
partners-matrix = Matrix
partners-roster = Roster
partners-funds = Funds
ability-fully = there now
ability-partly = there, partly
ability-away = can, not there
ability-no = not recorded
ability-gap = nobody there can fully
ability-letter-convene = C
ability-letter-mediate = M
ability-letter-observe = O
ability-letter-fund = F
ability-letter-sanction = S
ability-letter-deploy = D
matrix = Matrix of partners
matrix-whole = All
matrix-lacking = What is looked for
matrix-cell = { $partner } in { $country }: { $n ->
    [0] no presence
    [one] 1 presence
   *[other] { $presences } presences
  }; { $can }
matrix-cell-last-known = { $partner } in { $country }: { $n ->
    [one] 1 presence
   *[other] { $presences } presences
  }, the last that is known: no end was recorded for two years; { $can }
matrix-nothing = nothing recorded that it can do
matrix-none = No partner is recorded here
matrix-none-why = The matrix shows who is present and what each can do. Nothing of it is recorded for this area; that is no data, not “nobody”.
matrix-foot = { $n ->
    [one] 1 partner
   *[other] { $rows } partners
  } with presence or capability on { $day }.
gap-sentence = { $n ->
    [0] In every country somebody present can { $capability } fully.
    [one] In 1 of { $countries } countries nobody present can { $capability } fully.
   *[other] In { $gaps } of { $countries } countries nobody present can { $capability } fully.
  }
gap-partly = Partly, there
gap-away = Could come

roster = Roster of experts
roster-any = Any
roster-add = Another
roster-skills = Skills
roster-languages = Languages
roster-countries = Knows the country
roster-gender = Gender
roster-available = Available now
roster-availability = Availability
roster-standby = Standby team
roster-found = { $n ->
    [one] 1 expert found.
   *[other] { $count } experts found.
  }
roster-whole = { $n ->
    [one] Whole roster, 1 expert.
   *[other] Whole roster, { $count } experts.
  }
roster-share = { $women } of { $known } whose gender is known are women: { $share }.
roster-share-none = Nobody’s gender is known.
roster-unknown = { $n ->
    [one] Of 1 the gender is not known.
   *[other] Of { $count } the gender is not known.
  }
roster-none = No expert has all of this. Take one condition off.
roster-empty = No expert is recorded yet. Add one under Experts in the record, or import a table.
roster-first = The first { $shown } of { $count } are listed. Narrow the list to see the others.
deployments-none = No deployment is recorded yet. Add one on the page of an expert.
clock-within = { $within } of { $deployments } came within { $hours } hours.
clock-overdue = { $n ->
    [one] 1 waits longer than that.
   *[other] { $count } wait longer than that.
  }
clock-median = Median { $hours } h; those who wait count as waiting (Kaplan and Meier 1958).
clock-no-median = No median: fewer than half have come.
clock-key = Line from the request, tick at the answer, dot at the arrival. An open ring waits still; a cross was declined.
wait-title = From request to arrival
wait-column-where = Where
wait-column-title = Title
wait-column-requested = Requested
wait-column-answered_hours = Hours to the answer
wait-column-hours = Hours
wait-column-state = State
wait-column-late = Against the target
wait-state-arrived = arrived
wait-state-waiting = waiting
wait-state-declined = declined
wait-late = late
wait-label = { $n ->
    [one] 1 deployment
   *[other] { $n } deployments
  } against { $hours } hours
wait-arrived = { $title }, { $where }: there after { $time }
wait-waiting = { $title }, { $where }: waiting for { $time }
wait-declined = { $title }, { $where }: declined after { $time }
hours = { $count } h
days-short = { $count } d

funds = Funds
funds-none = No fund is recorded for this area. That is no data, not zero.
funds-median = { $n ->
    [one] From asking to release: { $days } days, from 1 fund.
   *[other] From asking to release: { $days } days in the median of { $measured } funds.
  }
funds-no-median = How long release took is not known: no fund has both days.
funds-waiting = { $n ->
    [one] 1 is asked and not released.
   *[other] { $count } are asked and not released.
  }
funds-total = Total in { $currency }
funds-of = { $n ->
    [one] of 1 fund
   *[other] of { $count } funds
  }
fund-kind = Kind
fund-asked-on = Asked on
fund-asked = Asked
fund-granted = Granted
fund-released = Released
fund-spent = Spent
fund-release = Until release
fund-days = { $days } d
fund-waits = { $n ->
    [one] waits 1 day
   *[other] waits { $days } days
  }

onsets = Onsets by decade
onsets-none = No conflict-years are stored. The UCDP/PRIO Armed Conflict Dataset holds them: get its CSV at ucdp.uu.se/downloads and import it as a table of conflicts.
onsets-rest = { $n ->
    [one] From 1 conflict-year
   *[other] From { $count } conflict-years
  }, { $from }–{ $to }; { $sources }; { $method }.
onsets-rule = A conflict begins when
onsets-decade = { $year }s
onsets-report = Against §7 of the report
onsets-part = Hatched: the data do not cover all ten years.
