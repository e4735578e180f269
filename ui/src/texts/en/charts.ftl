# Charts beside the map.
charts-trend-label = Events a month over { $months ->
    [one] one month
   *[other] { $months } months
  }, with the band of the place’s own past: { $above } above it, { $below } below it
charts-trend-empty = No month of the period is covered by the stored events.
