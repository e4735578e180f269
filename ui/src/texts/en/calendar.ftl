# The calendar: what is due, what is late, files in and out.
place-calendar = Calendar
action-calendar = Go to Calendar
action-calendar-back = Month before, in the calendar
action-calendar-on = Month after, in the calendar
action-calendar-today = Present month, in the calendar
calendar-form = Form of the calendar
calendar-month = Month
calendar-agenda = List
calendar-today = Today
calendar-occasions = Occasions
occasion-election = Election
occasion-phase = Phase of an election
occasion-commitment = Commitment due
occasion-mandate_end = Mandate end
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
