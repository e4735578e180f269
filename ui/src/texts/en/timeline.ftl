# The time line: bars by kind of violence, the brush of the period, the month at the cursor, playback.
timeline-label = Time line
timeline-play = Play by month
timeline-pause = Pause
timeline-pace = Pace
timeline-pace-0-5 = ½×
timeline-pace-1 = 1 month/s
timeline-pace-2 = 2×
timeline-title-events-day = Events per day
timeline-title-events-week = Events per week
timeline-title-events-month = Events per month
timeline-title-events-quarter = Events per quarter
timeline-title-events-year = Events per year
timeline-title-deaths-day = Deaths per day
timeline-title-deaths-week = Deaths per week
timeline-title-deaths-month = Deaths per month
timeline-title-deaths-quarter = Deaths per quarter
timeline-title-deaths-year = Deaths per year
timeline-kind-1 = State-based
timeline-kind-2 = Non-state
timeline-kind-3 = One-sided
timeline-kind-0 = Not stated
timeline-at-month = { $month }:
timeline-at-events = { $eventsCount ->
    [one] event
   *[other] events
  }
timeline-without = { $countries } only to { $year }
timeline-may-fill-up = { $month } may still fill up: the newest event is of { $newest }
timeline-no-data-before = No data before { $day }
timeline-no-data-after = No data after { $day }
timeline-brush = Period { $since } to { $until }
timeline-start = Start of the period
timeline-end = End of the period
timeline-show-all = All
timeline-show-period = Period
timeline-zoom = What the time line shows
timeline-table = Figures of the time line
timeline-column-from = From
timeline-column-to = To
timeline-column-total = Total
timeline-empty = No events are stored, so there is no time to show.
timeline-none = No event passes the filter at any time.
timeline-tip = { $span }: { $total }
timeline-of = { $title }, { $area }
timeline-file-label = { $title }, { $since } to { $until }: { $total } in all.
timeline-explained = Each bar from the ground up: state-based, non-state, one-sided, not stated. Faded: outside the chosen period. Hatch: no data.
