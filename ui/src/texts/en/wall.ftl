# The wall: its scenes, what they say, its keys, and the panel that plans and steers its screens.
wall = Wall
wall-scene-overview = Overview
wall-scene-map = Map
wall-scene-clocks = Clocks
wall-scene-warnings = Open warnings
wall-scene-calendar = What is due
wall-scene-action = Days to first action
wall-scene-changes = What changed
wall-scene-country = Country in focus
wall-overview-title = Events and open warnings

# Ages and states of what is shown.
wall-snapshot = Snapshot
wall-age = { $time } old
wall-age-new = less than a minute old
wall-age-late = late: { $time } old
wall-age-ahead = made by a clock that runs ahead
wall-no-events = No event is stored
wall-picture-none = The first picture is being made. It is shown as soon as it is there.
wall-scene-failed = This scene cannot be shown now. The next one follows.
wall-paused = Paused
wall-turn = { $at } of { $count }
wall-page = { $from }–{ $until } of { $count }
wall-more = and { $count } more

# The map.
wall-map-label = Map of conflict events, { $area }
wall-map-none = No map is drawn yet.
wall-legend = Events per cell, { $period }
wall-legend-hot = hot
wall-imprecise = Known only to a province or worse, in no cell: { $count }
wall-no-data-of = No data, which is not zero: { $countries }

# Clocks.
wall-zones-none = No country of the area has a clock of its own.
wall-town-dakar = Dakar
wall-town-libreville = Libreville
wall-town-ashgabat = Ashgabat
wall-town-new-york = New York

# Warnings. A kind says in a word or two what the rule looks at.
wall-warning-counts = { $waiting } waiting, { $acted } acted on
wall-warnings-none = No warning is open. That says nothing of what is not reported.
wall-acted = acted in
wall-waiting = waiting
wall-first-sign = first sign { $day }
wall-kind-person = raised by a person
wall-kind-level_probability = likely onset
wall-kind-surge = surge
wall-kind-near_border = near border
wall-kind-neighbours = neighbours
wall-kind-emerging = emerging
wall-kind-events = events
wall-kind-deaths = deaths
wall-kind-civilians = civilians
wall-kind-silence = silence
wall-kind-outlook_exceedance = outlook
wall-kind-election_near = election near
wall-kind-crisis = constitutional crisis
wall-kind-corridor = trafficking route
wall-kind-fading = fading engagement
wall-kind-overdue = commitment overdue

# What is due.
wall-late = Late
wall-coming = What comes
wall-due-late = { $days } d late
wall-due-none = Nothing is due.
wall-due-none-why = No election, commitment, mandate end or anniversary of the area is recorded in the time ahead.

# Days to the first action.
wall-action-since = Days to first action, since { $day }
wall-action-label = Days from first sign to first action. Acted on: { $acted }. Waiting: { $waiting }.
wall-action-none = No warning of this time has waited for an action or had one.
wall-action-closed = Closed without an action: { $count }.
wall-action-means = Each dot is a warning, from its first sign to its first action; a ring still waits.
wall-acted-count = acted { $count }
wall-waiting-count = waiting { $count }
wall-axis-days = { $count } days
wall-median = median { $days }
wall-target = target { $days }
wall-median-means = Half had a first action within { $days } days ({ $confidence } % interval: { $interval }), with those that wait counted as waiting.
wall-median-none = Fewer than half have had a first action, with those that wait counted as waiting: there is no median yet.

# What changed.
wall-changed-today = What changed today
wall-changed-last = What changed last
wall-changes-none = Nothing has changed yet: no events came in, and no warning or record was written.
wall-change-added = New events, { $publisher }
wall-change-revised = Revised events, { $publisher }
wall-change-both = New events, { $publisher }; revised: { $revised }
wall-change-warning = { $step ->
    [raised] Raised
    [acknowledged] Acknowledged, no action yet
    [acted] First action
   *[closed] Closed
  }: { $title }
wall-change-new = New, { $noun }: { $title }
wall-change-changed = Changed, { $noun }: { $title }
wall-change-records = Records written, { $noun }

# A country in focus.
wall-focus-none = No country stands out: none has an open warning, a death in the year, or anything due.
wall-country-no-data = No event of { $country } is known in the year. That is no data, not zero.
wall-country-no-warning = No warning is open: { $country }
wall-country-nothing-due = Nothing is due: { $country }
wall-deaths = deaths
wall-before = year before: { $count }
wall-before-no-data = year before: no data
wall-outlook = deaths in a month to come
wall-outlook-means = median; four in five months lie within
wall-bars-title = Deaths a month, top { $most }
wall-bars-label = Deaths by month, { $first } – { $last }. Most: { $most }. Months without data: { $unknown }.
wall-unusual = { $place }, { $month }: events { $observed }, { $side ->
    [more] more than the expected
   *[fewer] fewer than the expected
  } { $expected }

# The keys of the wall.
wall-key-next = Next scene; a click does the same
wall-key-back = Scene before
wall-key-pause = Stay on this scene, or go on
wall-key-scene = A scene at once
wall-key-first = First scene
wall-key-dark = Dark, or lit again
wall-key-full = Full screen
wall-key-list = This list
wall-key-close = Close the window

# The panel that plans and steers the wall.
action-wall = Wall: plan and steer its screens
wall-plan-about = Each screen shows its scenes in turn, from a picture of Unclassified information that is made every few minutes.
wall-plan-waiting = Reading the plan …
wall-plan-screens = Screens
wall-plan-screen = Screen { $number }
wall-plan-is-open = open
wall-plan-add = Add a screen
wall-plan-copy = Copy this screen
wall-plan-remove = Remove this screen
wall-plan-undo = Undo the last change
wall-plan-name = Name
wall-plan-area = Area
wall-plan-subregions = Subregions
wall-plan-countries = Countries
wall-plan-monitor = Monitor
wall-plan-monitor-any = The one it is opened on
wall-plan-monitor-size = { $name }, { $size }
wall-plan-monitor-gone = { $name }, not connected
wall-plan-lit = Lit only at certain hours
wall-plan-turns = Scenes in turn
wall-plan-scene = Scene
wall-plan-seconds = Seconds
wall-plan-between = Only at certain hours
wall-plan-in-turn = Countries in turn
wall-plan-add-turn = Add a scene
wall-plan-earlier = Earlier: { $scene }
wall-plan-later = Later: { $scene }
wall-plan-remove-turn = Remove: { $scene }
wall-plan-open = Open the screen
wall-plan-close = Close the screen
wall-plan-next = Next
wall-plan-back = Back
wall-plan-pause = Pause or go on
wall-plan-dark = Dark or lit
wall-plan-not-saved = Not saved. Mend what is marked.
wall-fault-name = It has more than 60 letters. Write a shorter one.
wall-fault-monitor = { $screen } fills this monitor. Choose another for one of them.
wall-fault-seconds = A scene stays for 5 to 3600 seconds.
wall-fault-time = Write hours and minutes, for example 07:30.
wall-fault-same = From and to are the same time. Change one of the two.
wall-fault-turns = A screen shows at least one scene. Add one.
