# Corridors: what flows from where to where, and violence along the routes.
corridors = Corridors
action-corridors = Corridors: routes, flows, and violence along them
corridors-all = All
corridors-all-kinds = all that is trafficked
corridors-about = { $area }, { $time }, { $kind }
corridors-distance = How near violence lies
corridors-waiting = Moving each route about to see what chance would give …
corridors-none-how = Write the routes and cases that are known. Each becomes a line here with what it rests on.
corridors-flows = From where, through where, to where
corridors-no-legs = No record here names two countries in a row. That is no data, not “no flow”.
corridors-roles = What part each country has
corridors-part = { $records } ({ $share })
corridors-parts = In brackets: of the records that say so at all.
corridors-along = Routes, and violence along them
corridors-no-routes = No route is recorded here, only cases. That is no data, not “no route”.
corridors-route = Route
corridors-volume = Volume
corridors-certainty = How sure
corridors-near = With an event within { $km } km
corridors-of-km = { $near } of { $length } km
corridors-without-data = { $km } km more without data
corridors-by-chance = By chance
corridors-chance = { $mean } ({ $low }–{ $high } in nine of ten)
corridors-ratio = { $times } times chance
corridors-ratio-by-chance = { $times }; by chance { $low }–{ $high }
corridors-ratio-none = nothing to compare with: no moved route met violence
corridors-moved = { $moved } moved routes; { $room } of the tried places had room
corridors-p-long = p: how often chance alone gives a share as large.
corridors-q-long = q: how many of the routes that are as unlikely would be false finds.
corridors-legs = From country to country
corridors-leg = From → to
corridors-routes = Routes
corridors-cases = Cases
corridors-quantity = Quantity of cases
corridors-no-quantity = not stated
corridors-without-quantity = { $n ->
    [one] 1 case without
   *[other] { $count } cases without
  }
corridors-so-sure = { $count } { $sure }
corridors-rests = { $routes } routes and { $cases } cases; newest case { $case }, newest event { $event }.
corridors-left = Left out of the flows: { $without } that name fewer than two countries in a row. Cases that name several countries as origin or destination, of which none is taken: { $several }.
flow-records = on record, counted leg by leg
flow-kind-people = People
flow-kind-drugs = Drugs
flow-kind-arms = Arms
flow-kind-resources = Looted resources
