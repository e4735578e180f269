# Help, its guide: what one does, task by task, in steps. Words of the window are taken from the window itself.

guide-start = Begin: open a file of events
guide-start-why = Events come from files that the office has, or from publishers that it asks. Nothing is fetched by itself, and a file is left as it is.
guide-start-1 = At the first start choose “{ first-open }”, or drop a file anywhere on the window. Later press Ctrl O.
guide-start-2 = UCDP GED is read as CSV, XLSX, GeoJSON or API JSON, as published and as people pass it on.
guide-start-3 = Where a date can be read in two ways, the program stops and asks. Choose the answer that fits the file; it is never guessed.
guide-start-4 = Read the outcome: rows read, added, revised, unchanged, refused, with notes. An import is kept as a whole or not at all.
guide-start-5 = Choose “{ see-on-map }”, and the area of your office in the bar at the top.
guide-start-6 = To take an import back, go to { place-sources } (8) and choose “{ undo-run }” in its row.
guide-start-alt = The window at the first start: over an empty map two ways on, open a file or start an exercise.

guide-rejects = Mend refused rows
guide-rejects-why = A row that could not be identified, dated or placed is set aside with the reason. Nothing is dropped in silence.
guide-rejects-1 = After an import the outcome lists refused rows: line, field, why, and what to do.
guide-rejects-2 = Choose “{ save-rejects }” and say where the file is to be.
guide-rejects-3 = Open it in a spreadsheet. Each row stands there as it was, with line, field, reason and remedy. Mend the field that is named, and leave the rest as it is.
guide-rejects-4 = Save it as CSV and open it here like any other file. What is stored already stays as it is.
guide-rejects-5 = A row that is odd but usable is kept with a note. The note stands in the table and beside the event, and stays.
guide-rejects-6 = { place-sources } tells for each file how many rows were refused, and for each country from when to when events are stored.
guide-rejects-alt = Sources and exchange: the outcome of an import with its counts, the list of imports, and a bar for each country that shows from when to when events are stored.

guide-fetch = Fetch data from a publisher
guide-fetch-why = What a publisher has can be fetched from here, when you ask for it or by a schedule.
guide-fetch-1 = Go to { place-sources } (8). “{ feeds }” has a row for each source. “{ source-last-run }” says when it was fetched, “{ source-newest }” up to when it tells.
guide-fetch-2 = Choose “{ source-settings }” and enter what the source needs. A key or a password is kept encrypted and never shown again.
guide-fetch-3 = Choose “{ source-fetch }”. One source is fetched at a time; others wait for their turn and can be taken out.
guide-fetch-4 = “{ source-stop }” ends it. Then, as after a cut, the answers that came wait; “{ source-go-on }” fetches the rest.
guide-fetch-5 = Where it fails, the row says why and what to do; the network’s failure is waited out. The others go on.
guide-fetch-6 = What came stands under “{ runs }” and can be undone as a whole. Rows of ACLED stay with the office. Of two publishers one counts until you say otherwise under “{ links }”; linked events count once.

guide-inbox = Clear the inbox
guide-inbox-why = Reports that came in wait here, each story once with all outlets that tell it. Every item ends linked to what it is about, or set aside with a reason.
guide-inbox-1 = Press 6. J and K go through the items; the open one stands beside the list.
guide-inbox-2 = Read: what was understood is underlined. Space reads on.
guide-inbox-3 = A digit links the item to the offer of that number, and the next item opens. L searches for anything else.
guide-inbox-4 = X and a digit set it aside. “{ aside-not_confirmed }” counts in the record of its outlets.
guide-inbox-5 = A dashed grade is suggested. G and a letter judge the outlet, C and a digit the content; P accepts a place, D a day.
guide-inbox-6 = Ctrl Z takes any decision back. S splits off a report that tells another story.
guide-inbox-7 = “{ inbox-rules }” put marks on, give to a person, or mute. What is muted stays counted under “{ inbox-muted }”. Digits lead to places again after Esc.

guide-map = Read the map and the time line
guide-map-why = Map, time line and panel show the same events: those of the area, the period and the filters.
guide-map-1 = Above the map choose what is drawn ({ drawing-density }, { drawing-cells }, { drawing-points }) and what is measured ({ measure-events }, { measure-deaths }, { measure-change }).
guide-map-2 = Read the legend first. Hatched means no data, which is not zero. What is known only to a province is drawn as an area, never as a point.
guide-map-3 = Point at a place for its figures. Click it, or bring the crosshair there with the arrows and press Enter, and the panel tells more.
guide-map-4 = Drag the ends of the brush on the time line, or press [ for an earlier beginning and ] for a later end.
guide-map-5 = Space plays month by month; ← and → go to the month before and after.
guide-map-6 = Esc goes up one place, 0 shows the whole subregion, L leads to the layers.
guide-map-alt = The situation: a map of West Africa with cells coloured by number of events, its legend, the time line with the brush of the period, and a panel with the figures of the subregion.

guide-filters = Filter, keep a view, take the table
guide-filters-why = A filter holds everywhere: on the map, in the time line, in figures, tables and exports.
guide-filters-1 = Press F. Choose period, kind of violence, actor, how well the place is known, deaths, words.
guide-filters-2 = Write days as you are used to: 9 Mar 2021, Mar 2021 or 2021.
guide-filters-3 = Press T for the table of exactly what the map shows. It leaves as CSV, XLSX or GeoJSON, with every filter.
guide-filters-4 = Ctrl Z undoes the last change of the view, Ctrl Shift Z does it again.
guide-filters-5 = Choose “{ save-view }” and give the view a name. V lists views by name; what the window shows is kept by itself for the next start.
guide-filters-6 = Ctrl K finds places, actors, events, records and actions by the beginning of a word, in any script.
guide-filters-alt = The table over the map: one row for each event with day, country, place, kind, sides and deaths; at the left the filters.

guide-findings = See what stands out: hot spots, changes, outlook
guide-findings-why = Findings tell what is out of the ordinary in the area. They say neither why, nor what comes.
guide-findings-1 = Press G in { place-situation }. The drawer has four parts.
guide-findings-2 = “{ findings-hotspots }”: cells or divisions with more events than chance would put there and, by month, quarter or year, since when.
guide-findings-3 = “{ findings-changes }”: the last whole month or week of each place beside the band of its own past. Below can mean fewer events, or fewer reports.
guide-findings-4 = “{ findings-spillover }”: where next week’s expected events come from, and how events lie in space, in time and near borders.
guide-findings-5 = “{ findings-outlook }”: deaths in any one month to come, beside the benchmark and the record of both. O draws it on the map.
guide-findings-6 = Arrows go through the rows, Enter goes to the place. Every table says what its columns mean and leaves as CSV.

guide-record = Keep the record
guide-record-why = The record keeps what the office knows and does: engagements, agreements, elections, crises, partners, experts, lessons.
guide-record-1 = Press 3 and choose a list. N writes a new record, E changes the open one.
guide-record-2 = Write days as people do, “mid-March 2010” or “2009–2010”; how exact a day is, is kept with it.
guide-record-3 = Choose linked records by the beginning of their name. One that is not there can be added from the field.
guide-record-4 = Mark the record (Alt 1, 2, 3) and name its source. What nobody marked counts as Strictly Confidential.
guide-record-5 = Ctrl Enter saves. A form that is left is kept as a draft, also through a crash.
guide-record-6 = Every version stays, with who changed what and when. Ctrl Z takes back what was saved or deleted.
guide-record-7 = Where two people changed the same field, both values stand side by side and you choose. Neither is overwritten.
guide-record-alt = The form of a new engagement: fields for name, kind, days, countries and result, the marking, and rows for partners, visits and commitments.

guide-tables = Bring in a table
guide-tables-why = Lists that the office keeps elsewhere, such as partners, elections or commitments, come in without being typed again.
guide-tables-1 = In { place-record } (3) choose “{ import-table-action }” and a file: CSV, XLSX or GeoJSON.
guide-tables-2 = Look at “{ table-what }”. The program guesses what each row is; choose another list, sheet or line of the head where the guess is wrong.
guide-tables-3 = Say which column is which field. A field that must be filled and has no column can be the same in all rows.
guide-tables-4 = Look at the first rows as records, and at what is wrong with them.
guide-tables-5 = Choose “{ table-dry-run }” to try it; then “{ table-try }”.
guide-tables-6 = Name the mapping and keep it: the next table of the same form needs one choice.
guide-tables-7 = The import stands in { place-sources } and can be undone as a whole; refused rows can be mended.

guide-calendar = See what is due, and where violence rises
guide-calendar-why = The calendar gathers from the record what falls on a day: elections and their phases, commitments, ends of mandates, follow-up, anniversaries.
guide-calendar-1 = Press 5. Choose { calendar-month } or { calendar-agenda }; ← and → turn the pages, Home goes to the present month.
guide-calendar-2 = Tick the occasions that you want to see. A dashed bar means: some day within it.
guide-calendar-3 = “{ calendar-late }” stands above everything that is to come.
guide-calendar-4 = “{ calendar-moments }” puts beside each entry whether events and deaths rise there, against the place’s own past.
guide-calendar-5 = Below stands how near each country is to the months before earlier escalations, and what that was worth before. This is no forecast.
guide-calendar-6 = “{ calendar-export }” writes a file for other calendars; “{ calendar-import }” reads elections and commitments from one.
guide-calendar-alt = The calendar of a month as a grid of days, at the left the occasions that are ticked.

guide-partners = Find who can do what, and where nobody is
guide-partners-why = Who is present and what each can do is read from the record. What is not recorded is no data, and not “nobody”.
guide-partners-1 = Press 4. “{ partners-matrix }” shows for each partner and country six abilities: convene, mediate, observe, fund, sanction, deploy.
guide-partners-2 = Choose one ability to see where nobody present can do it fully, and who could come.
guide-partners-3 = “{ partners-exposure }” lists where violence is and nobody is known to be, apart from where presence is not recorded.
guide-partners-4 = “{ partners-roster }” finds experts by skill, language and country. Deployments run against the 72 hours of the report.
guide-partners-5 = “{ partners-funds }” tells how much was asked, granted, released and spent, and after how many days.
guide-partners-6 = An end that was not recorded for two years is told as the last that is known.
guide-partners-alt = The matrix of partners: a row for each partner, a column for each country, and in each cell six marks for what the partner can do there.

guide-country = Read the page of a country
guide-country-why = All that is stored about a country stands on one page and on one time axis.
guide-country-1 = In { place-record } choose the country under “{ country-list }”, or press Ctrl K and write its name.
guide-country-2 = “{ country-axis }”: events, deaths, crises, elections, engagements and missions, one lane each. The wheel, + and − zoom; a click or the arrows set the date line.
guide-country-3 = Read the signs of how sure a day is: a filled bar lasts, a dashed one is not sure or still open, hatched is no data.
guide-country-4 = Under it stand partners and what they can do, commitments, engagements with what followed, elections, warnings and lessons.
guide-country-5 = The outlook tells deaths in a month to come, beside the benchmark and the record of both.
guide-country-6 = Each chart has its table, and leaves as SVG, PNG or CSV with its sources.
guide-country-alt = The page of Guinea: lanes for events, crises, elections and engagements on one time axis, below cards for partners, commitments and lessons.

guide-warning = Take a warning from first sign to closing
guide-warning-why = A warning says that violence may begin or escalate, somewhere, by some time. Its clock runs from first sign to first action.
guide-warning-1 = Press 2. The board has a column for each stage. N raises a warning; active rules do too.
guide-warning-2 = Open one and press A: it was seen. That is no action yet.
guide-warning-3 = Weigh what speaks for it and against it. E adds evidence, J judges how likely it is, L changes the level.
guide-warning-4 = “{ steps }” lists steps with the cases in which they were used, and who could take them. W says that options were weighed.
guide-warning-5 = N records the first action and stops the clock; D says who does what, K what was promised.
guide-warning-6 = S sends it to a partner; what is marked higher stays. P prints it on one sheet.
guide-warning-7 = C closes it and says whether it came true. A danger met by action was averted, which is no false alarm. Then write the lesson.
guide-warning-alt = The page of a warning: its clock from first sign to closing, events by month, evidence for and against, what can be done, who does what, follow-through.

guide-rules = Write a rule and test it on the past
guide-rules-why = A rule is the office’s own statement, in plain terms, of when a place deserves a warning.
guide-rules-1 = In { place-warnings } choose “{ warnings-rules }”, and N for a new one.
guide-rules-2 = Choose what is measured, over how many months, from which value on, in countries or divisions, and how serious it is. A sentence reads the rule back.
guide-rules-3 = Choose the years and “{ test-ask }”. The rule is tried month by month with nothing but what was known by then.
guide-rules-4 = Read hits, misses, false alarms and lead, and look at each case.
guide-rules-5 = Compare it with the plain rules beside it. One that is no better than “{ test-beside-deaths_36 }” is not worth having.
guide-rules-6 = Save it as active. Rules look by themselves when events or rules changed, and every day; R has them look now.

guide-elections = Follow an election or a constitutional crisis
guide-elections-why = An election and a crisis have a course of their own. Their record shows it as soon as events are stored.
guide-elections-1 = In { place-record } open an election. Above stands how far the day of voting is.
guide-elections-2 = “{ risk-register }”: the five questions of §39 as the office answered them, and what the data say. Nothing is added up, and “not known” is no good news.
guide-elections-3 = The weeks before and after the vote stand beside the same days a year before, and beside earlier elections.
guide-elections-4 = From there raise a warning, begin electoral assistance, or show these days on the map.
guide-elections-5 = Open a crisis: its course from its day to the return to order, what each organization did and when, and how many days that took.
guide-elections-6 = Record phases, electoral violence and responses as they come; what is not recorded is shown as not known.

guide-year = Look back on a year
guide-year-why = Once a year the office asks which warnings were right, which were wrong, and what came without one.
guide-year-1 = In { place-warnings } choose “{ warnings-year }”; ← and → go to the year before and after.
guide-year-2 = Above stand the figures: raised, right, wrong, not known, violence warned of, missed, and how far ahead.
guide-year-3 = Each onset of violence in a quiet place stands below with the warning that was there, or with “{ year-onset-nobody }”.
guide-year-4 = Say of warnings whose time is up whether they came true. That is the office’s judgement.
guide-year-5 = Compare the time from first sign to first action, engagements and what followed, commitments kept.
guide-year-6 = Write the lessons that are missing. The figures leave as CSV, and “sitroom evaluate” gives the same on the command line.

guide-briefing = Brief: from draft to signature
guide-briefing-why = A briefing is drafted by rule from the events and the record as they were known on a day. No figure stands without its source.
guide-briefing-1 = Press 7, then N. Choose the kind, then the area, year or record that it is on, the day, the highest marking and the language, and “{ briefing-new-draft }”.
guide-briefing-2 = In the outline move sentences (Alt ↑ ↓), leave out (Del), say in other words (Enter), or add your own with its source (N).
guide-briefing-3 = Where figures behind your words changed, the sentence says so. Keep your words or take the draft.
guide-briefing-4 = Look at the pages as they are printed, also at a lower marking.
guide-briefing-5 = P exports: PDF to read and print, slides of 16:9 for projection, DOCX to work on. What is changed in the DOCX does not come back.
guide-briefing-6 = S signs it off. It takes a number and stands as it was handed over; the next one tells what changed since.

guide-wall = Fill a wall
guide-wall-why = A wall is a second window for a large screen. It shows a picture in which nothing is above “{ marking-unclassified }”, and says how old that is.
guide-wall-1 = Press Shift+W. A screen has an area, a language and a monitor; add a screen for each monitor.
guide-wall-2 = Choose its scenes in turn, for how many seconds each, and between which hours. The country in focus follows by itself: those with open warnings first, then those with most deaths.
guide-wall-3 = Say when the screen is lit. Outside these hours it is dark but for a dim clock.
guide-wall-4 = Open it. Space pauses, → and ← change the scene, B makes it dark; a presentation remote does the same. ? shows the keys.
guide-wall-5 = The picture is made anew every few minutes. When the data are late it stays, and says so.
guide-wall-6 = On a machine without the record, show a file: “sitroom wall west-africa --out wall.json” here, “sitroom wall --from wall.json” there.

guide-leaves = Mark, and know what leaves the office
guide-leaves-why = Three markings (ST/SGB/2007/6): Unclassified, Confidential, Strictly Confidential. What carries none counts as the highest.
guide-leaves-1 = Mark each record in its form, and a single field higher by Alt 0. To lower a marking, write the reason.
guide-leaves-2 = The highest marking of what is stored stands in the bar at the top, and on what is printed or copied. A list or the calendar leaves at the marking that you choose, and its file says the highest of what is in it.
guide-leaves-3 = Before a warning is sent, choose what may leave at most. The sheet says what is in the file and what stays.
guide-leaves-4 = Sent to a partner, it never holds names of persons, or what the office thinks of a partner’s leverage.
guide-leaves-5 = For a briefing at a lower marking nothing above it is read, and your own words are left out.
guide-leaves-6 = Nothing leaves by itself. A stolen laptop is as safe as the vault of its profile.

guide-vault = Guard the record with a passphrase
guide-vault-why = Without a vault, whoever holds the disk can read the record. With one, a passphrase opens it, or two halves of a recovery key that two people keep apart.
guide-vault-1 = Go to { place-sources } (8) and choose “{ vault-set }”: four or five words. Print each half on a sheet of its own; they are shown once.
guide-vault-2 = The profile locks when nobody uses it, after sleep, and by Ctrl+Shift+L. What is being written is kept as a draft.
guide-vault-3 = Wrong passphrases make the wait grow, to half a minute, and delete nothing.
guide-vault-4 = Where the passphrase is lost, choose “{ lock-by-halves }” on the locked window.
guide-vault-5 = Backups are made and tried every day. To restore one, put its .db into an empty folder as sitroom.db and its .vault as vault; where there is no vault, a copy of the profile’s file key. The passphrase of its day opens it.
guide-vault-6 = An exercise is invented, and needs no vault.

guide-missions = Take the record on a mission and bring it back
guide-missions-why = A mission takes part of the record along on a laptop without network. What it writes there is merged on return, and nothing that anybody wrote is lost.
guide-missions-1 = On both machines go to { place-sources } (8), then “{ exchange-form-exchange }”, and choose “{ identity-save }”. Bring the files in person.
guide-missions-2 = Choose “{ peer-trust }” on both, read the fingerprints to each other, and trust only what is the same.
guide-missions-3 = In the office choose what goes along, the highest marking and for whom. Read what is left out, then choose “{ pack-make }”.
guide-missions-4 = In an empty profile on the laptop choose “{ mission-open }”. When its time is over, nothing is written any more.
guide-missions-5 = On return choose “{ mission-return }” there, and “{ merge-open }” in the office. What goes home in no pack is listed there.
guide-missions-6 = Where two changed a field apart, choose under “{ settle }” which side holds; until then the record is not marked lower. Desks with a server sync under “{ hub }” instead.

guide-exercise = Learn with an exercise
guide-exercise-why = An exercise is an invented scenario over real geography. It is marked EXERCISE on every screen and in every output.
guide-exercise-1 = While no events are stored, choose “{ first-exercise }” at the first start.
guide-exercise-2 = Try everything: filters, findings, warnings, a briefing. Nothing in it is about real people.
guide-exercise-3 = Watch the mark EXERCISE in the bar, on charts and in files that you save.
guide-exercise-4 = Real events are kept apart and can’t be mixed in.
guide-exercise-5 = Choose “{ leave-exercise }” in the bar when you are done, and open a file of real events.
guide-exercise-6 = On the command line, “sitroom --profile training exercise --events 5000 --seed 7” fills a profile of its own. The same seed gives the same scenario.

guide-commands = Use the command line
guide-commands-why = The same program works in scripts, on the same profile and by the same rules.
guide-commands-1 = “sitroom --help” lists the commands; “sitroom COMMAND --help” gives every option with an example.
guide-commands-2 = “sitroom import ucdp FILE” imports; --date-order day-first answers the question about dates.
guide-commands-3 = “sitroom events”, “export”, “hotspots”, “clusters”, “density” and others take --country or --subregion, --since and --until.
guide-commands-4 = Add --json for one JSON object on standard output; without it the answer is text for a person.
guide-commands-5 = The exit status says how it went: 0 done, 1 refused with a sentence and a remedy, 2 wrong usage.
guide-commands-6 = “--profile DIR” takes another profile folder. “sitroom verify” checks that the store is whole.
