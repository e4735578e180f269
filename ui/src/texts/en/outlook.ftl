# The outlook: deaths in the months to come, beside the benchmark and the record of both.
outlook = Outlook: deaths in any one month, { $from } to { $to }
outlook-empty = Outlook
outlook-waiting = Learning from all that is stored …
outlook-shown = Shown
outlook-benchmark = Benchmark: own last 12 months
outlook-is-benchmark = Shown: the benchmark, own last 12 months
outlook-median = Median
outlook-range = 90 % between
outlook-none = None
outlook-many = 25 or more
outlook-between = { $low } and { $high }
outlook-record = Record, model / benchmark: how it did before, one to twelve months ahead of what was known then
outlook-where = Where
outlook-months = Months
outlook-crps = CRPS
outlook-crps-long = Continuous ranked probability score in deaths: the lower the better
outlook-ignorance = Ignorance
outlook-ignorance-long = Ignorance score in bits over the bins 0, 1–2, 3–5, 6–10, 11–25, 26–50, 51–100, 101–250, 251–500, 501–1000 and more: the lower the better
outlook-interval = Interval
outlook-interval-long = Score of the 90 % interval in deaths: its width, and twenty times by how much it missed
outlook-coverage = Held
outlook-coverage-long = Share of months that fell into the 90 % interval; it should be 90 %
outlook-against = { $model } / { $benchmark }
outlook-better = better than the benchmark
outlook-worse = not better than the benchmark
outlook-world = all countries
outlook-cells = cells
outlook-no-record = no record yet
outlook-no-score = none
outlook-over-99 = over 99 %
outlook-rests = { $method }. Rests on { $countries } countries, { $from } to { $to }; newest event here { $newest }. Each month’s forecast is the same distribution: it does not know the season.

# Whether it kept its word.
outlook-calibration = Did it keep its word? { $area }
outlook-calibration-of = Calibration of
outlook-calibration-read = Of a well-kept outlook one month in ten falls below its lowest tenth, two in ten below the second, and so on: on the diagonal. Above it fewer died than was stated, below it more. A month without deaths counts at the middle of the probability of none: where such months are many, the line has a step that is no fault.

# The outlook on the map.
layer-outlook = Outlook of months to come
outlook-layer-note = Takes the place of cells and density: its colours are the same.
outlook-map-title-countries = 25 deaths or more in a month: how likely, by country
outlook-map-title-cells = 25 deaths or more in a month: how likely, by cell
outlook-map-under = < { $to } %
outlook-map-over = ≥ { $from } %
outlook-map-class = { $from }–{ $to } %
outlook-map-months = From what is known until { $until }, for any month { $from } – { $to }
outlook-map-benchmark = Benchmark shown in { $count } of { $all }: nothing did better in places of their kind
outlook-map-benchmark-none = Shown: the model; over all { $all } together it did better than the benchmark
outlook-map-too-little = { $n ->
    [one] Too little is stored of one country (not zero)
   *[other] Too little is stored of { $count } countries (not zero)
  }
outlook-map-unknown = Nothing, or too little, is stored (not zero)
outlook-map-no-prediction = No prediction of a day or a place; the period above does not change it
outlook-map-instead = Cells and density of events are not drawn beside it: same colours
outlook-map-cells-few = No colour: too little is known, not zero. { $count } cells had events in fewer than { $needed } of the last { $months } months
outlook-map-imprecise = { $n ->
    [one] One event known to a province or country only is in no cell
   *[other] { $count } events known to a province or country only are in no cell
  }
outlook-map-by = Outlook by
outlook-map-by-countries = Countries
outlook-map-by-cells = Cells
outlook-map-waiting-countries = Learning from all that is stored; this takes seconds …
outlook-map-waiting-cells = Learning from the cells of the area; this takes seconds …
outlook-tip-shown = Median { $median } deaths a month, 90 % between { $range }; 25 or more: { $many }
outlook-tip-benchmark = Benchmark: median { $median }, 90 % between { $range }; 25 or more: { $many }
outlook-tip-is-benchmark = This is the benchmark, its own last 12 months: nothing did better
outlook-tip-too-little = too little is stored for an outlook; that is not zero
outlook-tip-no-cell = no outlook by cell here: too little is known; that is not zero

# The list of outlooks.
outlook-list-title = Outlooks, { $from } – { $to }
outlook-list-told = From what is known until { $until }, for any one month { $from } – { $to }: the same for each. It is no prediction of a day or a place, and the period chosen above does not change it.
outlook-list-learned = Learned from { $from } – { $to }.
outlook-list-record = How it did before, one to twelve months ahead of what was known then; model / benchmark
outlook-list-too-little = Too little is stored for an outlook, which is not zero: { $names }.
outlook-list-none = No country here has an outlook
outlook-list-none-why = Too little is stored of each of them in the two years before. That is no data, not zero.
outlook-list-kept = Did it keep its word? Calibration of model and benchmark
outlook-list-page = Page of { $country } (Enter on the selected row)
outlook-list-country = Country
outlook-list-months = Last 12 months
outlook-list-months-gloss = Deaths by month, each row on its own scale whose top is written beside it. Hatched: no data.
outlook-list-median = Median
outlook-list-median-gloss = Deaths in a month to come: as likely more as fewer. What is shown / the benchmark, which repeats the own last 12 months.
outlook-list-range = 90 % between
outlook-list-range-gloss = Nine months in ten should lie in it. Shown / benchmark.
outlook-list-p_none = No deaths
outlook-list-p_none-gloss = Probability of a month without deaths. Shown / benchmark.
outlook-list-many = 25 or more
outlook-list-many-gloss = Probability of 25 deaths or more in a month. Shown / benchmark.
outlook-list-shown = Shown
outlook-list-shown-gloss = The model, or the benchmark where nothing did better before.
outlook-list-shown-model = model
outlook-list-shown-benchmark = benchmark
outlook-list-crps = Error (CRPS)
outlook-list-crps-gloss = Mean error of the whole outlook in deaths (continuous ranked probability score), over past months of the country: the lower the better. Model / benchmark.
outlook-list-held = Held
outlook-list-held-gloss = Share of past months of the country that fell into the 90 % range: it should be 90 %. Model / benchmark.
