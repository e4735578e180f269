# Charts beside the map.
charts-trend-empty = No month of the period is covered by the stored events.

# The frame of every chart: its table, its files, what it rests on.
chart-table = Table of “{ $title }”
chart-table-short = Table
chart-table-of = Table of { $title }
chart-save = Save
chart-save-title = Save the chart
chart-saved = The chart is written to { $path }
chart-format-svg = SVG
chart-format-svg-hint = drawing, any size
chart-format-png = PNG
chart-format-png-hint = picture
chart-format-csv = CSV
chart-format-csv-hint = figures
chart-method = Method: { $method }
chart-counted = Counted, without a model
chart-sources = Sources: { $sources }
chart-no-sources = Sources not stated
chart-ages = Newest observation { $newest }; last run { $run }
chart-percent = { $share } %
chart-month = Month
chart-point-at = Point at a month, or go to one with ← →.
chart-observed = Observed
chart-months-of = Months of { $title }
chart-value-in = { $value } in { $month }
chart-none = No data for “{ $title }”

# A series beside what was expected of it.
band-label = { $title }, { $since } to { $until }. Last: { $last }. Of { $judged } months that were judged, { $above } lie above the expected band and { $below } below it.
band-low = Expected, low
band-expected = Expected
band-high = Expected, high
band-verdict = Verdict
band-verdict-above = above the band
band-verdict-within = within the band
band-verdict-below = below the band
band-verdict-none = not judged
band-month = { $month }: { $value }, expected { $band }; { $verdict }
band-month-expected = { $month }: { $value }, expected { $expected } ({ $band }); { $verdict }
band-month-none = { $month }: { $value }, not judged
band-key-band = expected band
band-key-expected = expected
band-key-above = above
band-key-below = below
band-key-missing = no data

# An outlook.
fan-label = { $title }. Observed from { $since }, last { $last }; { $cutOff }
fan-cut-off = data to { $day }
fan-month-observed = { $month }: { $value } observed
fan-month-ahead = { $month }: median { $median }; 50 % { $half }, 80 % { $most }, 90 % { $widest }
fan-month-benchmark = benchmark { $median }, 90 % { $widest }
fan-month-came = { $value } came
fan-no-outlook = no outlook is computed
fan-none-why = No month of it is observed, and nothing is computed from nothing. That is no data, not zero.
fan-median = Median
fan-edge = { $share } %, { $edge ->
    [low] low
   *[other] high
  }
fan-benchmark-median = Benchmark, median
fan-benchmark-edge = Benchmark 90 %, { $edge ->
    [low] low
   *[other] high
  }
fan-scale = Scale
fan-scale-log = Log
fan-scale-linear = Linear
fan-key-observed = observed
fan-key-median = median
fan-key-bands = 50, 80, 90 %
fan-key-benchmark = benchmark, median and 90 %
fan-key-came = came
fan-key-missing = no data
