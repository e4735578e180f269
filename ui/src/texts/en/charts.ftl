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
source-record = record of the office
chart-ages = Newest observation { $newest }; last run { $run }
chart-percent = { $share } %
chart-month = Month
chart-week = Week of
chart-observed = Observed
chart-months-of = Months of { $title }
chart-value-in = { $value } in { $month }
chart-none = No data for “{ $title }”

# A series beside what was expected of it.
band-label = { $title }, { $since } to { $until }. Last: { $last }. { $step ->
    [week] Weeks
   *[other] Months
  } judged: { $judged }; above the expected band: { $above }; below it: { $below }.
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
band-week = Week of { $day }
band-key-band = expected band
band-key-expected = expected
band-key-above = above
band-key-below = below
band-key-missing = no data

# An outlook.
fan-label = { $title }. Observed from { $since }, last { $last }; { $cutOff }
fan-cut-off = data to { $day }
fan-month-observed = { $month }: { $value } observed
fan-month-ahead = { $month }: median { $median }; 50 % { $half }, 80 % { $most }, 90 % { $widest }
fan-month-benchmark = benchmark { $median }, 90 % { $widest }
fan-month-came = { $value } came
fan-no-outlook = no outlook is computed
fan-none-why = No month of it is observed, and nothing is computed from nothing. That is no data, not zero.
fan-median = Median
fan-edge = { $share } %, { $edge ->
    [low] low
   *[other] high
  }
fan-benchmark-median = Benchmark, median
fan-benchmark-edge = Benchmark 90 %, { $edge ->
    [low] low
   *[other] high
  }
fan-scale = Scale
fan-scale-log = Log
fan-scale-linear = Linear
fan-key-observed = observed
fan-key-median = median
fan-key-bands = 50, 80, 90 %
fan-key-benchmark = benchmark, median and 90 %
fan-key-came = came
fan-key-missing = no data

# How far an outlook keeps its word.
calibration-label = { $title }. { $axis } against what came.
calibration-series = { $of }, n { $n }: points outside what chance alone gives: { $outside } of { $points }; farthest, { $nominal } stated and { $observed } came.
calibration-of-model = Model
calibration-of-benchmark = Benchmark
calibration-x-coverage = Stated coverage of the interval
calibration-x-pit = Level of the distribution (PIT)
calibration-y = Share of months that came so
calibration-key-model = model, n { $n }
calibration-key-benchmark = benchmark, n { $n }
calibration-key-diagonal = kept exactly
calibration-key-chance = 95 % by chance, n { $n }, months independent
calibration-column-series = Series
calibration-column-n = Months
calibration-column-nominal = Stated
calibration-column-hits = Came, months
calibration-column-low = Chance, low
calibration-column-high = Chance, high
calibration-verdict-above = above chance
calibration-verdict-within = within chance
calibration-verdict-below = below chance
calibration-none-why = No month that was forecast has come yet, so nothing can be compared.

# A series that an engagement began to interrupt.
interrupted-label = { $title }. { $engagement } began on { $day }; months of the series before: { $before }. Months since then with data: { $after }; below the range that the months before would have led to: { $below }; above it: { $above }.
interrupted-since = from { $day }
interrupted-month-fitted = fitted { $fitted }
interrupted-month-without = had it gone on as before { $expected } ({ $band })
interrupted-column-part = Part
interrupted-column-observed = Observed
interrupted-column-fitted = Fitted
interrupted-column-without = As before
interrupted-column-without_low = As before, low
interrupted-column-without_high = As before, high
interrupted-part-before = before
interrupted-part-after = since
interrupted-key-observed = observed
interrupted-key-fitted = fitted
interrupted-key-without = had it gone on as before
interrupted-key-missing = no data
interrupted-none-why = No month of it is observed. That is no data, not zero.

# Flows from where through where to where.
flow-group = { $kind }: { $total } { $unit }
flow-group-uncounted = { $kind }: { $unit } not counted
flow-label-group = { $group }; ways: { $ways }, not counted: { $uncounted }.
flow-label-largest = The largest leads from { $origin } to { $destination }: { $count }.
flow-origin = Origin
flow-transit = Transit
flow-destination = Destination
flow-kind = Kind
flow-count = Count
flow-unit = Unit
flow-not-counted = not counted
flow-at-least = ≥ { $count }
flow-key-counted = as wide as the count, by kind and unit
flow-key-uncounted = flows, not counted
flow-none-why = No case and no route of the record names an origin and a destination. That is no data, not zero.
table-save = Save “{ $title }” as CSV

# A figure that takes seconds.
figure-stop = Stop
figure-stopped = Stopped. What is shown, if anything, is the answer before.
figure-again = Ask again

# Some months in a line of a table.
spark-label = { $title }, { $from } – { $to }, month by month: { $values }. Highest: { $highest }.
spark-top = top { $top }
