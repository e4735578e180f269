# The record: its place, its lists, its pages and its forms.
place-record = Record
yes = yes
no = no
marking = Marking
marking-short-unclassified = U
marking-short-confidential = C
marking-short-strictly_confidential = SC
marking-not-yet = Not marked yet: it counts as the highest.
marking-reason = Why it may be lower
marking-lowered = the marking is lowered without a reason
marking-lowered-remedy = say why it may be lower, or leave it as it was
marking-of = Marking of { $field }
marking-as-record = as the record
about-when = about { $when }
place-not-on-map = known by its name only: it will not be on the map
nouns-label = Nouns of the record
nouns-counted = in all countries
noun-group-warned = Warnings
noun-group-done = What is done
noun-group-means = Who can help
noun-group-trafficking = Trafficking
noun-group-known = What is known

records-search = Search these records
everywhere = Everywhere
only-period = Only the period
deleted-ones = Deleted
records-footer = { $n ->
    [one] 1 record
   *[other] { $count } records
  }
records-undated = { $n ->
    [one] 1 without a date is left out
   *[other] { $count } without a date are left out
  }
records-unplaced = { $n ->
    [one] 1 that names no country is left out
   *[other] { $count } that name no country are left out
  }
save-records-title = Save the list
leaving-why = What is marked higher stays in the office, with its name and with what belongs to it.
leaving-rows = { $n ->
    [one] 1 row is in the file
   *[other] { $count } rows are in the file
  }
leaving-left = { $n ->
    [one] 1 is marked higher and stays here
   *[other] { $count } are marked higher and stay here
  }
leaving-left-none = Nothing is marked higher.
leaving-marked = Marking of the file: { $marking }
format-json = JSON
column-changed = Changed
empty-search = Nothing holds “{ $text }”
empty-search-why = Every word must begin a word of the record: its texts, its places, its countries in the six languages.
empty-search-do = Show all
empty-deleted = { $nouns }: nothing was deleted
empty-deleted-why = What is deleted stays here and can be had again.
empty-deleted-do = Show what stands
empty-period = { $nouns }: nothing in { $period }
empty-period-why = What lasted outside the period, and what has no date, is left out.
empty-period-do = Show all times
empty-area = { $nouns }: nothing for { $area }
empty-area-why = No record names a country of { $area }. That is no data, not zero.
empty-area-do = Show everywhere
empty-noun = { $nouns }: nothing is recorded yet
empty-noun-why = Write the first one; it is saved on this machine, encrypted.

record-panel = Record
edit = Edit
delete = Delete
restore = Restore
take-back = Undo
take-away = Take away { $name }
is-deleted = Deleted
look-at-country = The page of { $country }
fields-not-known = Not known: { $fields }
named-by = Named by
named-by-more = { $shown } of them, and { $more } more
sources = Sources
sources-none = No source is named.
history = { $n ->
    [one] History: 1 version
   *[other] History: { $n } versions
  }
version-first = the first version
version-deleted = deleted
restore-version = Restore this version
version-restored = “{ $title }” says again what it said in version { $version }.
record-number = Record { $id }
record-deleted = Deleted: { $noun } “{ $title }”{ $n ->
    [0] .
    [one] , with 1 record that belongs to it.
   *[other] , with { $n } records that belong to it.
  }
record-restored = “{ $title }” is back.
changes-saved = Saved { $n ->
    [one] 1 change
   *[other] { $count } changes
  } to “{ $title }”.
changes-before = “{ $title }” says again what it said before it was changed.
changes-after = “{ $title }” says again what was saved.
changes-clash = The changes to “{ $title }” were not taken back: { $who } changed the same meanwhile.
changes-clash-remedy = Its page lists the versions; any of them can be made to hold again.
changes-form-open = The form of “{ $title }” is open. Close it first, then undo.
changes-marking-stays = Its marking stays as high as it was: lowering it wants a reason. Lower it in the form.
changes-reason = changes taken back
not-deleted = “{ $title }” was not deleted: { $who } changed it meanwhile.
not-deleted-remedy = Look at what is new in it, and delete it again if it is still to go.

form = Form
save = Save
save-and-new = Save and new
more-fields = More fields
fewer-fields = Fewer fields
leave-form = Leave
discard-form = Set aside what is not saved
form-discarded = Set aside: “{ $name }”.
saved-time = Saved { $time }
draft-time = Draft kept { $time }
not-saved = Not saved: { $why }
not-saved-fields = { $n ->
    [one] 1 field needs a look
   *[other] { $n } fields need a look
  }
not-saved-clash = { $n ->
    [one] somebody else changed 1 of these fields
   *[other] somebody else changed { $n } of these fields
  }
field-empty = nothing is written
field-empty-remedy = fill it in
row-of = { $nouns }, { $n }
row-remove = Take this row away
add-evidence = Add evidence
add-judgement = Add a judgement
add-action = Add an action
add-assignment = Add who does what
add-participation = Add a partner
add-visit = Add a visit
add-commitment = Add a commitment
add-response = Add a response
add-phase = Add a phase
add-capability = Add a capability
add-deployment = Add a deployment
link-add = Add “{ $name }” to { $nouns }
link-new = new
left-many = “{ $text }” can be { $names }
left-many-remedy = write more of it, or choose one
left-no-choice = “{ $text }” is none of the choices
left-no-choice-remedy = choose one from the list
left-no-link = “{ $text }” is not among { $nouns }
left-no-link-remedy = choose one from the list, or press Enter on “Add” to make it
left-no-link-first = make it among { $nouns } first, and choose it here
citation-example = S/2011/552 §24
clash-title = { $n ->
    [one] Somebody else changed the same field. Which value is to stay?
   *[other] Somebody else changed the same { $n } fields. Which values are to stay?
  }
clash-before = before: { $value }
clash-theirs = { $who }, { $moment }
clash-mine = What you wrote
clash-take-theirs = Keep theirs
clash-take-mine = Keep mine
clash-deleted = Deletion
clash-gone = deleted
clash-there = not deleted
drafts = Drafts
draft-of = Draft: { $noun } “{ $title }”, { $time }
draft-go-on = Go on
draft-set-aside = Set aside
without-name = without a name

group-record = Record
action-record = Go to Record
action-record-new = New record of the open list
action-record-edit = Edit the open record
action-record-search = Search the open list
action-record-back = Back
action-record-delete = Delete the open record
action-new-warning = New warning
action-new-action = New action
action-new-rule = New rule
action-new-engagement = New engagement
action-new-agreement = New agreement
action-new-commitment = New commitment
action-new-crisis = New constitutional crisis
action-new-election = New election
action-new-mission = New mission
action-new-inquiry = New inquiry
action-new-group = New group
action-new-partner = New partner
action-new-presence = New presence
action-new-capability = New capability
action-new-expert = New expert
action-new-deployment = New deployment
action-new-fund = New fund
action-new-trafficking = New trafficking case
action-new-route = New route
action-new-armed_group = New armed group
action-new-lesson = New lesson
action-new-country = New country
action-new-office = New office
action-new-conflict = New conflict
action-new-electoral_event = New event of electoral violence
keys-form-on = On through a form
keys-form-save = Save a form
keys-form-save-new = Save and begin another
keys-form-leave = Leave a form: a new record is kept as a draft, a stored one is saved field by field
keys-form-more = More fields
keys-form-marking = Mark the record
keys-form-mark-field = Mark the field alone
keys-form-remove = Take a row away
