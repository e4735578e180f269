# The window: bars, rail, sheets, and the words that many parts use.
close = Close
cancel = Cancel
clear = Clear
keep = Keep
back = Back
exercise = EXERCISE
exercise-name = Exercise
leave-exercise = Leave the exercise
not-known = not known
no-data = no data
under-one-percent = under 1 %
counting = Counting for the new filter
from = from
to = to
selected = What is selected

events = events
events-word = { $n ->
    [one] event
   *[other] events
  }
deaths-word = { $n ->
    [one] death
   *[other] deaths
  }

places-label = Places
place-situation = Situation
place-sources = Sources & exchange
chooser-label = Area
find-placeholder = Search places, actors, notes
find-nothing = Nothing is called “{ $text }”. Write the beginning of a word, in any script.
as-of = Newest event
panel-toggle = What is selected
filters = Filters
table = Table
layers = Layers
drawing-label = What is drawn
drawing-density = Density
drawing-cells = Cells
drawing-points = Points
measure-label = What is measured
measure-events = Events
measure-deaths = Deaths
measure-change = Change
layer-month = Events of the month
layer-hotspots = Hot cells
layer-imprecise = Imprecise areas
layer-no_data = No data

theme-label = Colours
theme-system = As the system
theme-light = Light
theme-dark = Dark
theme-wall = Wall
theme-print = Print

marking-unclassified = Unclassified
marking-confidential = Confidential
marking-strictly_confidential = Strictly Confidential

offline = Offline
encrypted = profile encrypted
newest-event = Newest event
newest-event-of = newest event { $day }
days-ago = { $n ->
    [one] 1 day ago
   *[other] { $count } days ago
  }
last-import = Last import
last-import-rows = { $rows } rows, { $rejected } rejected
nothing-imported = Nothing imported yet

area-world = Everything stored
area-admin1 = One division
area-cell = One cell
period-all = all that is stored
period-range = { $from } to { $to }

first-title = No events are stored yet
first-why = Sitroom shows where violence is and how it moves, from event files that you have. Everything stays on this machine, encrypted.
first-open = Open a file
first-open-why = UCDP GED as CSV, XLSX, GeoJSON or API JSON, as published or as passed on
first-exercise = Start an exercise
first-exercise-why = An invented scenario to learn with. It is never mixed with real data
first-drop = Or drop a file anywhere on the window.
first-later = Not now

view-name = Name
view-replace = Replace view
view-saved = The view “{ $name }” is saved.
view-forget = Forget the view “{ $name }”
views-none = No view has a name yet. What the window shows is kept by itself for the next start.
save-view = Save view
saved-at = saved { $moment }

north-letter = N
south-letter = S
east-letter = E
west-letter = W
month-jan = Jan
month-feb = Feb
month-mar = Mar
month-apr = Apr
month-may = May
month-jun = Jun
month-jul = Jul
month-aug = Aug
month-sep = Sep
month-oct = Oct
month-nov = Nov
month-dec = Dec
month-jan-long = January
month-feb-long = February
month-mar-long = March
month-apr-long = April
month-may-long = May
month-jun-long = June
month-jul-long = July
month-aug-long = August
month-sep-long = September
month-oct-long = October
month-nov-long = November
month-dec-long = December
