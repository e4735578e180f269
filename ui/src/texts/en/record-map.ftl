# The record on the map: its layers, its marks, its legend, and a place taken from the map.
layer-presence = Presence
layer-engagements = Engagements
layer-routes = Routes
layer-trafficking = Trafficking
record-map-distance = Near a border and violence, within
record-map-km = { $km } km

record-map-presences = { $count } { $n ->
    [one] presence
   *[other] presences
  } in { $place }
record-map-who-un = United Nations
record-map-who-partner = Partners
record-map-who-both = United Nations and partners
record-map-area-only = Known only to the area; the square stands for all of it.
record-map-engagements = { $count } { $n ->
    [one] engagement
   *[other] engagements
  }
record-map-engagements-in = { $place }: { $count } { $n ->
    [one] engagement
   *[other] engagements
  }
record-map-state-on = { $count } under way
record-map-state-waiting = { $count } planned or suspended
record-map-state-ended = { $count } ended
record-map-more = and { $count } more
record-map-cases = { $count } { $n ->
    [one] case
   *[other] cases
  } of trafficking: { $kind }
record-map-cell = In a cell of half a degree
record-map-kind-people = people
record-map-kind-drugs = drugs
record-map-kind-arms = arms
record-map-kind-resources = looted resources
record-map-letter-people = P
record-map-letter-drugs = D
record-map-letter-arms = A
record-map-letter-resources = R
record-map-certainty-seen = seen
record-map-certainty-reported = reported
record-map-certainty-supposed = supposed
record-map-volume-small = small volume
record-map-volume-medium = medium volume
record-map-volume-large = large volume
record-map-places-unplaced = { $n ->
    [one] One of its places has no coordinates.
   *[other] { $n } of its places have no coordinates.
  }
record-map-crossing = Crosses from { $from } into { $to }
record-map-overlap = { $length } km near a border with { $events } { $n ->
    [one] event
   *[other] events
  } and { $deaths } { $d ->
    [one] death
   *[other] deaths
  } within { $distance } km

record-map-legend-un = Presence of the United Nations
record-map-legend-partner = Presence of partners; half filled: both
record-map-legend-area = Presence known only to the area
record-map-legend-on = Engagements under way, with their number
record-map-legend-ended = Engagements, all ended; half filled: planned
record-map-legend-routes = Route: solid seen, dashes reported, dots supposed
record-map-legend-volume = Volume small, medium, large; arrow: direction
record-map-legend-crossing = Border crossing
record-map-legend-overlap = Within { $km } km of a border, with violence as near
record-map-legend-trafficking = Trafficking by number of cases
record-map-legend-letters = { $people } people, { $drugs } drugs, { $arms } arms, { $resources } looted resources
record-map-legend-presence-unplaced = { $n ->
    [one] One presence has no coordinates
   *[other] { $count } presences have no coordinates
  }
record-map-legend-presence-undated = { $n ->
    [one] One presence has no date, and is always shown
   *[other] { $count } presences have no date, and are always shown
  }
record-map-legend-engagements-unplaced = { $n ->
    [one] One engagement names no country
   *[other] { $count } engagements name no country
  }
record-map-legend-routes-unplaced = { $n ->
    [one] One route has fewer than two places with coordinates
   *[other] { $count } routes have fewer than two places with coordinates
  }
record-map-legend-trafficking-unplaced = { $n ->
    [one] One case has no coordinates
   *[other] { $count } cases have no coordinates
  }

record-map-open = Open { $title }
record-map-close = Close
record-map-card = Selected on the map
record-map-pick = Click the place, or press Esc to go back. Arrows move the map, Enter takes what the crosshair is on.
record-map-take-place = Take the place from the map
record-map-pick-cancel = Cancel
record-map-pick-naming = Finding the name of the place …

# Open warnings on the map.
layer-warnings = Warnings
record-map-warnings = { $place }: { $count } open { $n ->
    [one] warning
   *[other] warnings
  }
record-map-warnings-level = { $n ->
    [one] Level: { $level }
   *[other] Highest level: { $level }
  }
record-map-warnings-waiting = { $w ->
    [0] { $n ->
        [one] A first action was taken.
       *[other] Each had a first action.
      }
   *[other] { $n ->
        [one] It waits for a first action.
       *[other] Waiting for a first action: { $waiting } of { $count }
      }
  }
record-map-warnings-of-division = It stands for the whole division, not for a point in it.
record-map-warnings-of-country = It stands for the whole country, not for a point in it.
record-map-legend-no-warnings = No open warning is recorded here
record-map-legend-warnings = { $n ->
    [one] 1 warning
   *[other] { $count } warnings
  }: watch, elevated, high
record-map-legend-waiting = Small ring: waits for a first action
record-map-legend-warning-area = Dotted ring: stands for a whole area
