# The map: its cards, its legend, its tooltip, its disclaimer.
map-label = Map of { $area }. Arrows pan, plus and minus zoom, Enter selects what the crosshair is on, Escape goes up one place.
map-header-figures = { $events } { $eventsCount ->
    [one] event
   *[other] events
  }, { $deaths } { $deathsCount ->
    [one] death
   *[other] deaths
  }
map-header-range = ({ $range })
map-header-area-period = { $area }, { $period }

map-legend = Legend
map-legend-title-none = Symbols
map-legend-title-cells-events = Events per cell
map-legend-title-cells-deaths = Deaths per cell, best estimate
map-legend-title-cells-change = Events against the period before
map-legend-title-density-events = Density of events
map-legend-title-density-deaths = Density of deaths
map-legend-title-density-change = Density of events
map-legend-title-points-events = Events
map-legend-title-points-deaths = Events by deaths
map-legend-title-points-change = Events
map-legend-density-note = an event reaches { $km } km
map-legend-cells-note = H3 res. { $resolution }, { $area } km²
map-legend-lower = lower
map-legend-higher = higher
map-legend-change-range = { $from } to { $to }
map-legend-rings = Event, area ∝ deaths
map-legend-rings-grouped-events = Event, or several nearby; area ∝ events
map-legend-rings-grouped-deaths = Event, or several nearby; area ∝ deaths
map-legend-month = Event in { $month }, area ∝ deaths
map-legend-very-hot = { $count } hot cells of { $cells } (Gi*, q < 0.01)
map-legend-hot = { $count } hot at q < 0.05
map-legend-none-hot = No cell of { $cells } is hot (Gi*, q < 0.05)
map-legend-few = Fewer than five events in both periods
map-legend-imprecise = { $count ->
    [one] One or more events known only to the area
   *[other] { $count } or more events known only to the area
  }
map-legend-no-data = No data in the loaded files (not zero)
map-legend-boundaries = International boundary, dashed where undetermined
map-legend-fold = Fold the legend
map-legend-unfold = Show the legend
map-legend-symbols = Symbols on the map

map-scale-km = { $km } km
map-scale-at = at { $latitude }
map-pointer = pointer { $place }
map-latitude = { $degrees }° { $side }

map-tip-totals = { $events } { $eventsCount ->
    [one] event
   *[other] events
  }, { $deaths } { $deathsCount ->
    [one] death
   *[other] deaths
  }
map-tip-deaths = { $deaths } { $deathsCount ->
    [0] deaths
    [one] death
   *[other] deaths
  }
map-tip-before = period before: { $before }
map-tip-imprecise = { $name }: { $count } { $eventsCount ->
    [one] event
   *[other] events
  } known only to the area
map-tip-no-data = { $name }: no data in the loaded files
map-tip-outside = { $name }: outside the subregion
map-tip-deaths-unknown = deaths not known
map-tip-kind-state = state-based
map-tip-kind-nonstate = non-state
map-tip-kind-onesided = one-sided

map-disclaimer = The boundaries and names shown and the designations used on this map do not imply official endorsement or acceptance by the United Nations.
map-source-base = Natural Earth
map-source-own = own boundaries: { $file }
map-source-newest = newest event { $day }
map-source-imported = imported { $day }
map-exercise = EXERCISE
map-failed = The map could not be drawn: { $reason } Restart the program; if it stays so, the display has no WebGL 2.
map-picture-title = Save the map as a picture
map-picture-none = The map is not in view. Go to Situation and try again.
map-picture-saved = The map is written to { $path }
