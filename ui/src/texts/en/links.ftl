# Events that two publishers report.
links = Same event?
links-why = Two publishers may report one event. Pairs that the method is sure of are linked; these wait for you. Where both publishers count, what is linked counts once.
links-counting = Count in figures
links-added-up = Several publishers are added up: what the method does not find counts twice, and a publisher that begins later looks like a rise. Compare times by one publisher alone.
links-waiting = { $n ->
    [one] 1 pair waits
   *[other] { $count } pairs wait
  }
links-none = No pair waits
links-none-why = Where two publishers report the same events, pairs that the method is not sure of stand here.
links-keys = ↑ ↓ choose · S same event · D not the same event · U undo
links-more = Pairs shown: { $shown } of { $total }.
link-same = Same event
link-different = Not the same event
link-said-same = One event: it counts once
link-said-different = Two events: both count
link-taken-back = Taken back
link-pair = { $a } and { $b }
link-probability = Probability that it is one event: { $percent } %
link-no-probability = The method gives no probability for one record with several.
link-for = Speaks for one event
link-against = Speaks against it
link-weighs = { $told } (log-odds { $weight })
link-record = Record
link-publisher = Publisher
link-when = Day
link-where = Place
link-who = Sides
link-deaths = Deaths
link-open = Open this record
link-in-event = Reported by another publisher
