# 日期和月份的组合方式。月份名称在window.ftl中；年、日和时刻以数字给出。
when-day = { $year }年{ $month }{ $day }日
when-day-of-year = { $month }{ $day }日
when-month = { $year }年{ $month }
when-month-long = { $year }年{ $month }
when-within-month = { $year }年{ $month }{ $first }日至{ $last }日
when-within-year = { $year }年{ $firstMonth }{ $first }日至{ $lastMonth }{ $last }日
when-span = { $first }至{ $last }
when-time = { $day } { $time }
when-moment = { $day } { $time } UTC
labelled = { $name }：{ $value }
events-counted = { $n ->
   *[other] { $count }起事件
  }
