# Feeds and services: what an office fetches from publishers.
feeds = Feeds and services
feeds-why = Nothing is fetched until somebody asks for it here, or sets a schedule for it. What is fetched stays in this profile.
source-column = Source
source-state = How it stands
source-last-run = Last run
source-newest = Newest observation
source-stored = Rows stored
source-licence = Licence
source-actions = What can be done
source-feeds = Feeds of the office
source-brings-ucdp = Events
source-brings-acled = Events
source-brings-reliefweb = Reports of humanitarian organizations
source-brings-hapi = Figures: violence, funding, risk; who is where
source-brings-gdelt = Reports that it finds in the news
source-brings-views = Figures: forecasts of deaths
source-brings-feed = Reports of outlets (RSS, Atom)
source-terms-acled = Its rows stay with the office and may not be passed on.
source-never = never
source-today = today
source-ahead = { $n ->
    [one] 1 day ahead
   *[other] { $count } days ahead
  }
source-is-fetching = Being fetched
source-is-stopping = Being stopped
source-requests = requests
source-answers = answers
source-rows = rows written
source-in-turn = Waits for its turn: number { $turn }
source-needs-account = Needs the name of an approved application first.
source-needs-key = Needs a key first.
source-needs-account_and_key = Needs an e-mail address and a password first.
source-needs-addresses = Needs the address of a feed first.
source-never-fetched = Never fetched
source-feeds-never-fetched = Never fetched yet: { $addresses }
source-is-whole = Fetched to its end
source-cut = Cut off before its end. Answers that wait for the rest: { $count }.
source-fetch = Fetch
source-go-on = Go on
source-stop = Stop
source-take-out = Take out
source-settings = Settings
source-fetched = Fetched: { $name }
source-saved = What was entered is kept: { $name }
source-to-run = To its import
count-withdrawn = taken back
source-sheet = Settings: { $name }
source-account-acled = E-mail address there
source-account-reliefweb = Approved application name
source-account-wrong = This is no e-mail address. Write it as name@office.org.
source-key-ucdp = Access token
source-key-acled = Password
source-key-hapi = Application identifier
source-key-entered = Entered. What you write here takes its place.
source-key-none = Not entered.
source-key-dropped = Is taken away when you save.
source-key-drop = Take away
source-key-why = It is kept encrypted, goes to this publisher only, and is never shown.
source-addresses = Addresses of feeds
source-address = Feed { $number }
source-address-add = Add a feed
source-address-wrong = This is no address that may be asked. Write one that begins with https://.
source-query = Words to search for
source-query-why = Without words its list of all events in the news is read.
source-countries = Countries
source-countries-why = Without countries all are fetched.
source-countries-feed = The reports of these feeds are taken to be about these countries.
source-this-time = For one fetch
source-since = First day
source-since-why = Empty: all of it the first time, then what is new.
source-full = Fetch everything anew
source-save-fetch = Save and fetch
trust = Can this picture be trusted today?
trust-limits = limits
trust-note = note
trust-why = It is judged from the two clocks of every source against what is usual for it.
source-late = Out of the ordinary
source-usual-record = usual: up to { $n ->
    [one] 1 day
   *[other] { $count } days
  } (its own record, steps: { $steps })
source-usual-published = usual: up to { $n ->
    [one] 1 day
   *[other] { $count } days
  } (as announced, no record yet)
source-usual-none = what is usual is not known yet
source-blind = { $n ->
    [one] No data of 1 country
   *[other] No data of { $count } countries
  } in the care of the offices
source-blind-whole = { $subregion }: none of its countries
source-of-files = Imported from files
publisher-notes = Field notes
publisher-exercise = Exercise
compare-run = What changed
compare-title = What this import changed: { $file }
compare-reads = Both states are being compared
compare-why = The record of { $publisher } as it was before this import and after it; what later imports did is left out.
compare-fields = What differs, in how many events
compare-figures = Figures before and after
compare-figures-same = No month of any country has other figures than before.
compare-events = Events
compare-first = The { $shown } with the largest difference in deaths, of { $total }.
compare-became = What became of it
compare-deaths-before = Deaths before
compare-deaths-after = Deaths after
compare-differs = What differs
release-before = before
release-after = after
release-all = All countries
release-no-country = No country
release-to = now:
release-deaths = { $best } ({ $low }–{ $high })
release-sides = { $a } – { $b }
release-field-days = Days
release-field-date_precision = How well the day is known
release-field-coordinates = Coordinates
release-field-location_precision = How well the place is known
release-field-place = Place
release-field-country = Country
release-field-kind = Kind of violence
release-field-deaths = Deaths
release-field-deaths_by_side = Deaths: first side / second side / civilians / unknown
release-field-sides = Sides
release-field-other = Other fields: sources, headlines, codes
source-brings-folder = Reports: mail (mbox, eml) and filled forms (Kobo, ODK)
source-needs-folder = Needs a folder first.
source-falls-back-ucdp = Without a token, the yearly release is downloaded whole: it ends with the year before. A token adds the months since.
source-folder = Folder of field notes
source-folder-path = Folder on this machine
source-folder-why = What is new in it becomes reports when you fetch. Nothing in it is moved or changed.
source-folder-marking = Marking of its notes
source-feed-marking = Marking of its reports
source-feed-marking-why = Until you choose another, they count as the highest: neither the wall nor a lower briefing shows them.
outcome-notes-whole = Reports taken: { $added }, none refused
outcome-notes-refused = Notes refused: { $rejected }; reports taken: { $added }
source-schedule = Fetched by itself
schedule-never = Never, only when asked
schedule-hourly = Every hour
schedule-daily = Every day
schedule-weekly = Every week
source-schedule-why = While the window is open. Where the network does not carry it, it waits and is tried again.
source-next = Fetched by itself { $schedule ->
    [hourly] every hour
    [weekly] every week
   *[daily] every day
  }, next: { $next }
source-waits = Waits for the network since { $since }, tried { $n ->
    [one] once
   *[other] { $tries } times
  }; next: { $next }.
source-stop-waiting = Wait no longer
sources-wait = { $n ->
    [one] 1 source waits
   *[other] { $count } sources wait
  } for the network
