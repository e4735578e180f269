# Comment s’écrivent jours et mois. Les noms des mois sont dans window.ftl ; années, jours et heures viennent en chiffres.
when-day = { $day } { $month } { $year }
when-day-of-year = { $day } { $month }
when-month = { $month } { $year }
when-month-long = { $month } { $year }
when-within-month = { $first }–{ $last } { $month } { $year }
when-within-year = { $first } { $firstMonth } – { $last } { $lastMonth } { $year }
when-span = { $first } – { $last }
when-time = { $day }, { $time }
when-moment = { $day }, { $time } UTC
labelled = { $name } : { $value }
events-counted = { $n ->
    [one] { $count } événement
    [many] { $count } d’événements
   *[other] { $count } événements
  }
