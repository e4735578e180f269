# How days and months are put together. Names of months are in window.ftl; years, days and times come as digits.
when-day = { $day } { $month } { $year }
when-day-of-year = { $day } { $month }
when-month = { $month } { $year }
when-month-long = { $month } { $year }
when-within-month = { $first }–{ $last } { $month } { $year }
when-within-year = { $first } { $firstMonth } – { $last } { $lastMonth } { $year }
when-span = { $first } – { $last }
when-time = { $day }, { $time }
when-moment = { $day }, { $time } UTC
labelled = { $name }: { $value }
events-counted = { $n ->
    [one] 1 event
   *[other] { $count } events
  }
