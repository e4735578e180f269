# كيف تُركَّب الأيام والأشهر. أسماء الأشهر في window.ftl؛ أما السنوات والأيام والأوقات فتُكتب بالأرقام.
when-day = { $day } { $month } { $year }
when-day-of-year = { $day } { $month }
when-month = { $month } { $year }
when-month-long = { $month } { $year }
when-within-month = { $first }–{ $last } { $month } { $year }
when-within-year = { $first } { $firstMonth } – { $last } { $lastMonth } { $year }
when-span = { $first } – { $last }
when-time = { $day }، { $time }
when-moment = { $day }، { $time } UTC
labelled = { $name }: { $value }
events-counted = { $n ->
    [zero] لا أحداث
    [one] حدث واحد
    [two] حدثان
    [few] { $count } أحداث
    [many] { $count } حدثاً
   *[other] { $count } حدث
  }
