# Как складываются дни и месяцы. Названия месяцев стоят в window.ftl; годы, дни и время даны цифрами.
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
    [one] { $count } событие
    [few] { $count } события
    [many] { $count } событий
   *[other] { $count } события
  }
