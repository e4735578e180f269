# Filters: their names, and what is wrong with what was written.
period = Period
period-since = First day
period-until = Last day
months-short = { $n ->
    [one] 1 month
   *[other] { $count } months
  }
kinds = Kind of violence
kind-state = State-based
kind-nonstate = Non-state
kind-onesided = One-sided
kind-not-stated = Kind not stated
at-least-one = At least one stays chosen
actor = Actor
any-actor = Any actor
another-actor = Another actor
take-off = Take off { $name }
place-known-to = Place known to
precision-district = Village to district
precision-province = Province or worse
precision-not_stated = Not stated
deaths-best = Deaths, best estimate
deaths-from = Deaths, at least
deaths-to = Deaths, at most
civilians-died = Civilians among the dead
publishers = Publishers
words = Words
words-placeholder = In place, actor, headline
date-year = { $year } is not between 1900 and 2199.
date-month = There is no month { $month }.
date-days = { $month } has { $days } days. Write { $one } or { $other }.
date-two-ways = Can be read two ways. Write { $one } or { $other }.
date-unknown = “{ $text }” is no day. Write 9 Mar 2021, Mar 2021 or 2021.
date-backwards = The period would end before it begins.
number-unknown = “{ $text }” is no whole number.
number-backwards = At least is more than at most.
