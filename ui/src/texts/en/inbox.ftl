# Inbox: what came in, each story once with all reports that tell it, to be graded, and linked or set aside; and the rules over it.
place-inbox = Inbox
group-inbox = Inbox
inbox-open-word = open items
action-inbox = Go to Inbox
action-inbox-view-open = Inbox: open items
action-inbox-view-muted = Inbox: muted items
action-inbox-view-linked = Inbox: linked items
action-inbox-view-set_aside = Inbox: items set aside
action-inbox-rules-all = Inbox: rules over what comes in
action-inbox-link = Link the item to the offer of this number, and go on
action-inbox-search-link = Search for something else to link the item to
action-inbox-aside = Set the item aside with one of four reasons, and go on
action-inbox-next = Next item
action-inbox-previous = Item before
action-inbox-grade = Grade the outlet
action-inbox-content = Grade the content
action-inbox-place = Accept the first place; again, the next one
action-inbox-day = Accept the first day; again, the next one
action-inbox-mute = Mute the item, or bring it back into sight
action-inbox-tag = Put a mark on the item
action-inbox-assign = Give the item to a person
action-inbox-split = Make the open report an item of its own
action-inbox-join = Join the item to another that tells the same story
action-inbox-reopen = Open the item again
action-inbox-read = Go to the text of the item
action-inbox-scroll = Read on by a page
action-inbox-view = Next view: open, muted, linked, set aside
action-inbox-search = Search the items
action-inbox-rules = Rules of the inbox
action-inbox-undo = Undo the last decision
keys-inbox-arrows = Go through the items, while the list has the focus
keys-inbox-places = Go to another place: digits are offers until Esc leads to the rail

inbox-open = Open
inbox-muted = Muted
inbox-linked = Linked
inbox-set_aside = Set aside
inbox-rules = Rules
inbox-views = Which items
inbox-list = Items: { $view }
inbox-item = Item
inbox-search = Headline or outlet
inbox-any-tag = Any mark
inbox-any-person = Any person
inbox-nobody = Nobody’s
inbox-waiting = Reading the inbox…
inbox-row-waits = Reading…
inbox-no-reports = No report has come in: { $area }
inbox-no-reports-why = Reports come from the sources that the office fetches: ReliefWeb, GDELT and its own feeds. Nothing is fetched by itself.
inbox-to-sources = To the sources
inbox-none-found = No item fits what the list is narrowed to
inbox-none-found-why = Others are there without it. Nothing is lost.
inbox-show-all = Show all
inbox-none-open = All is decided
inbox-none-muted = Nothing is muted
inbox-none-linked = Nothing is linked yet
inbox-none-set_aside = Nothing is set aside
inbox-counts = Open: { $open }. Muted: { $muted }. Linked: { $linked }. Set aside: { $aside }.
inbox-see-muted = Look at what is muted
inbox-see-open = To the open items

item-waiting = Reading the item…
item-none = No item is open.
item-text = What the reports say
item-of = { $at } of { $total }
item-reports = { $n ->
    [one] 1 report
   *[other] { $count } reports
}
item-outlets = { $n ->
    [one] 1 outlet
   *[other] { $count } outlets
}
item-person = Whose
item-assign = Give to a person
item-tag = Mark
item-put-tag = Put a mark on
item-mute = Mute
item-unmute = No longer muted
item-reopen = Open again
item-link-to = Link to
item-linked-to = Linked to
item-search-link = Search for another
item-no-offers = Nothing stored fits by place, day and words. Search, or set it aside.
item-no-offer = There is no offer { $count }.
item-unlink = Take the link away: { $name }
item-link-gone = gone since
link-event = Event
link-indicator = Indicator
item-set-aside = Set aside
item-stroke-aside = 1 to 4: a reason. W: words of your own.
item-stroke-outlet = A to F: how reliable the outlet is
item-stroke-content = 1 to 6: how credible the content is
aside-not_relevant = Not relevant
aside-not_relevant-why = It is about nothing that the office follows.
aside-known_already = Known already
aside-known_already-why = What it says is stored already.
aside-not_confirmed = Not confirmed
aside-not_confirmed-why = It was looked into and not confirmed. This counts in the record of its outlets.
aside-too_vague = Too vague
aside-too_vague-why = It says too little to act on.
aside-words = In your own words, if you like
item-grades = Grades
item-outlet = Outlet:
item-content = What it says
item-grade-outlet = Reliability of { $outlet }
item-grade-content = Credibility of what it says
item-other-outlets = { $n ->
    [one] 1 other outlet
   *[other] { $count } other outlets
}
grade-then = { $key }, then a grade
grade-button = { $grade }: { $means }
grade-is = { $means }.
grade-is-suggested = { $means } (suggested).
grade-as-suggested = As suggested: { $grade }
grade-told = { $letter }{ $digit }. Source: { $source }. Content: { $content }.
grade-told-suggested = { $letter }{ $digit }, suggested. Source: { $source }. Content: { $content }.
grade-source-A = reliable
grade-source-B = usually reliable
grade-source-C = fairly reliable
grade-source-D = not usually reliable
grade-source-E = unreliable
grade-source-F = reliability cannot be judged
grade-content-1 = confirmed by other sources
grade-content-2 = probably true
grade-content-3 = possibly true
grade-content-4 = doubtful
grade-content-5 = improbable
grade-content-6 = truth cannot be judged
item-tells = What the texts tell
item-places = Places
item-days = Days
item-figures = People harmed
item-accepted = accepted
item-no-places = The texts name no place that is known.
item-no-days = The texts tell no day.
item-rules = What rules did
item-history = What was done
item-no-history = Nobody has done anything with it yet.
item-reports-label = Reports
report-no-text = Only the headline came.
report-why = In this item because
report-outlet = Outlet
report-published = Published
report-publisher = Passed on by
report-run = import { $run }
report-licence = Terms
report-address = Address
report-address-why = To be copied. It is not opened from here.
report-split = Another story: split off
item-join = Same story as another item: join
mark-place = place
mark-day = day
mark-figure = people harmed
mark-key = – understood by the program; point at one to see why.

rules-inbox-intro = Rules put marks on, give to a person, or mute what comes in. All conditions of a rule have to hold. What is muted stays counted and can be seen at any time.
rules-inbox-none = There is no rule yet
rules-inbox-none-why = Everything that comes in is open, and nobody’s.
rules-trying = Trying the rules on what is open…
rules-would-mute = { $n ->
    [one] Tried on 1 open item; { $muted } would be muted.
   *[other] Tried on { $count } open items; { $muted } would be muted.
}
rules-not-kept = Not saved yet
rules-leave = As it was
rules-kept = { $n ->
    [one] 1 rule is saved.
   *[other] { $n } rules are saved.
}
rule-name = Name of the rule
rule-at = Rule { $at }
rule-if = If all of this holds
rule-then = Then
rule-asks = What the rule asks
rule-does = What the rule does
rule-holds = { $n ->
    [one] holds for { $held } of 1 open item
   *[other] holds for { $held } of { $count } open items
}
rule-condition-add = Another condition
rule-act-add = Another step
rule-up = Move up: { $name }
rule-down = Move down: { $name }
rule-no-name = A rule has no name. Give it one.
rule-doubled = Two rules are named “{ $name }”. Name one of them otherwise.
rule-asks-nothing = “{ $name }” asks nothing, and would hold for all. Add a condition.
rule-condition-empty = A condition of “{ $name }” is empty. Fill it in, or take it away.
rule-does-nothing = “{ $name }” does nothing. Say what it does.
rule-act-empty = A step of “{ $name }” is empty. Fill it in, or take it away.
condition-any_word = one of these words
condition-any_word-example = attack; coup*
condition-all_words = all of these words
condition-all_words-example = election; postponed
condition-no_word = none of these words
condition-no_word-example = football; sport*
condition-outlet = one of these outlets
condition-outlet-example = Le Matin
condition-publisher = passed on by
condition-publisher-example = ReliefWeb
condition-language = in one of these languages
condition-language-example = French
condition-country = about one of these countries
condition-country-example = Mali
condition-place = names one of these towns
condition-place-example = Mopti
condition-grade_at_least = outlet graded so or better
condition-grade_at_most = outlet graded so or worse
act-tag = put this mark on
act-tag-example = election
act-assign = give to
act-assign-example = name of a person
act-mute = mute
act-mute-why = out of sight, but counted
