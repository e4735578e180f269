# Tables of the record: what they hold, how they are read, and their import.
import-table = Import a table
import-table-action = Import a table…
choose-table-title = Open a table
done = Done
table-looking = Looking through { $file }
table-what = What it seems to be
table-noun = Each row is one of the
table-likely = { $noun }, { $n ->
    [one] 1 column speaks for it
   *[other] { $count } columns speak for it
  }
table-sheet = Sheet
table-sheet-rows = { $sheet }, { $n ->
    [one] 1 row
   *[other] { $count } rows
  }
table-head = Line of the head
table-saved-mapping = Saved mapping
table-saved-none = Choose one
table-rows = { $n ->
    [one] 1 row
   *[other] { $count } rows
  }
table-columns = { $n ->
    [one] 1 column
   *[other] { $count } columns
  }
table-fields = Which column is what
table-more-fields = { $n ->
    [one] 1 more field
   *[other] { $n } more fields
  }
table-unmapped = { $n ->
    [one] 1 column is
   *[other] { $n } columns are
  } not taken: { $names }
table-markings = Read as markings: { $names }
table-required = Must be filled
table-column-of = Column of { $field }
table-no-column = no column
table-longitude = Column of the longitude
table-latitude = Column of the latitude
table-else = Where it is empty: { $names }.
table-constant = the same in all rows
table-constant-of = { $field }, the same in all rows
table-meanings = { $n ->
    [0] What its cells mean
    [one] 1 cell means something else
   *[other] { $n } cells mean something else
  }
table-meaning-of = What { $cell } means
table-as-it-stands = as it stands
table-rules = What holds for all rows
table-source = Source
table-licence = Licence
table-date-order = Dates like 03/04/2021
table-order-by-column = as each column shows
table-order-day_first = 3 April
table-order-month_first = 4 March
table-make-missing = Make records that rows name and that are not there, such as partners
table-gleditsch-ward = Numbers of countries are Gleditsch and Ward’s, not M49
table-key = A row is told from others by { $names }. The same again is the same record.
table-key-none = A row is told from others by all its cells: one that is corrected later comes in as a second record. Choose columns that do so alone.
table-preview = The first rows as records
table-no-rows = There are no rows under this head. Choose another sheet, or the line with the names of the columns.
table-problems = { $n ->
    [one] 1 of these { $total } rows cannot be taken
   *[other] { $count } of these { $total } rows cannot be taken
  }
table-no-problems = { $n ->
    [one] This row can be taken
   *[other] These { $n } rows can be taken
  }
table-record = Record
table-try = Try and import
table-dry-run = Try without keeping anything
table-mapping-name = Name of the mapping
table-save-mapping = Save mapping
mapping-saved = The mapping is saved as “{ $name }”.
outcome-records-whole = { $added } records taken, none refused
outcome-records-refused = { $rejected } { $n ->
    [one] row
   *[other] rows
  } refused, { $added } records taken
publisher-table = Table of the office
