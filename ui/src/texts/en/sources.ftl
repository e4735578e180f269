# Imports, runs, coverage, boundaries.
import = Import
choose-file-title = Open a file of events or a table
open-another = Open another file
see-on-map = See it on the map
drop-here = Drop a file here, or open one
drop-formats = UCDP GED, or any table of the record: CSV, XLSX, GeoJSON, API JSON; mailboxes (mbox, eml) and filled forms (Kobo, ODK) as reports. The file is read on this machine and left as it is.
importing = Importing { $file }
importing-start = Opening the file
phase-reading = Reading
phase-committing = Making it durable
phase-drawing = Drawing the map
rows-read = { $n ->
    [one] 1 row
   *[other] { $count } rows
  } read
rows-refused = { $n ->
    [one] 1 row
   *[other] { $count } rows
  } refused
bytes-of = { $read } of { $total }
seconds-left = { $n ->
    [one] 1 second left
   *[other] { $count } seconds left
  }
minutes-left = { $n ->
    [one] 1 minute left
   *[other] { $count } minutes left
  }
import-cancelled = The import was cancelled
import-cancelled-hint = Nothing was changed. Open the file again whenever you want it.
leave-file = Leave this file
outcome-whole = { $added } events taken, none refused
outcome-refused = { $rejected } { $n ->
    [one] row
   *[other] rows
  } refused, { $added } events taken
took-seconds = { $seconds } s
count-read = read
count-added = added
count-revised = revised
count-unchanged = unchanged
count-rejected = refused
count-noted = with notes
reject-line = Line
reject-field = Field
reject-why = Why, and what to do
rejects-first = The first { $shown } of { $total } are shown.
rejects-of = { $n ->
    [one] 1 row
   *[other] { $count } rows
  } refused
rejects-saved = { $rows } refused rows written to { $path }. Mend them there and import the file.
save-rejects = Save as CSV, mend, import again
save-rejects-title = Save the refused rows
line = line { $line }

runs = Imports
runs-none = Nothing was imported yet
runs-none-why = Each file that is imported is listed here with its counts and can be undone as a whole.
run-file = File
run-when = Imported
run-source = Source and licence
run-is-undone = undone
run-undone = { $file } is undone. What it had changed is as before.
undo-run = Undo
undo-sure = Take all its rows out?
undo-yes = Take out

coverage = What is stored
coverage-sentence = { $events } events in { $countries } countries, from { $first } to { $last }.
coverage-ages = Last import { $imported }; the newest event is { $n ->
    [one] 1 day
   *[other] { $age } days
  } old.
coverage-first = First event
coverage-last = Newest event
coverage-missing = No data in { $subregion }: { $names }. That is not zero.
coverage-missing-all = No data in all of { $subregion }. That is not zero.
coverage-none = Nothing is stored
coverage-none-why = Every country is without data. That is not zero.

boundaries = Boundaries
boundaries-default = Natural Earth is drawn, mended towards United Nations practice.
boundaries-own = { $file } is drawn over the default lines.
boundaries-why = An office can load its own boundary file (GeoJSON), for example United Nations Geodata. Figures are not changed by it.
boundaries-load = Load a boundary file
boundaries-drop = Take it off
boundaries-loaded = { $file } is drawn over the default lines.
choose-boundaries-title = Load a boundary file
figures-from = Where this is from
figures-from-counting = Looking up the runs
figures-from-none = No stored event passes this filter.
figures-from-events = { $n ->
    [one] 1 event
   *[other] { $count } events
  }, from { $oldest } to { $newest }
figures-from-rows = Show the rows
figures-from-of-these = Of these
figures-from-lines = Lines that must stand beside the figures
