# Cómo se componen días y meses. Los nombres de los meses están en window.ftl; años, días y horas llegan en cifras.
when-day = { $day } { $month } { $year }
when-day-of-year = { $day } { $month }
when-month = { $month } { $year }
when-month-long = { $month } de { $year }
when-within-month = { $first }–{ $last } { $month } { $year }
when-within-year = { $first } { $firstMonth } – { $last } { $lastMonth } { $year }
when-span = { $first } – { $last }
when-time = { $day }, { $time }
when-moment = { $day }, { $time } UTC
labelled = { $name }: { $value }
events-counted = { $n ->
    [one] 1 suceso
    [many] { $count } sucesos
   *[other] { $count } sucesos
  }
