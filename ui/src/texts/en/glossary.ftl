# Help: the words of the field, each with what it means here. A term is as it stands in a list; its meaning is one or two sentences.
action-help = Help: what the words mean
help = Help
help-glossary = What the words mean
help-search = Search the words
help-found = { $n ->
    [one] 1 word
   *[other] { $count } words
  }
help-none = No word, and no meaning, holds “{ $text }”.

# Places and events.
term-subregion = Subregion
term-subregion-meaning = The group of countries in the care of one regional office: West Africa, Central Asia or Central Africa.
term-regional_office = Regional office
term-regional_office-meaning = A United Nations political office for preventive diplomacy in a subregion: UNOWA in Dakar, UNRCCA in Ashgabat, UNOCA in Libreville.
term-division = Division
term-division-meaning = A region or province: the first level of administration below the country.
term-cell = Cell
term-cell-meaning = One of the hexagons of nearly equal size that the map is divided into, so that places can be compared whatever their borders.
term-event = Event
term-event-meaning = One case of organized violence: when, where, who against whom, what kind of violence and how many deaths.
term-kind = Kind of violence
term-kind-meaning = State-based: a government is one of the sides. Non-state: none of the sides is a government. One-sided: against civilians who do not fight.
term-deaths = Deaths (low, best, high)
term-deaths-meaning = What the publisher of an event holds to be the lowest, the most likely and the highest number of deaths in it.
term-best_estimate = Best estimate
term-best_estimate-meaning = The most likely number of deaths in an event, between the low and the high estimate. Figures of deaths show it unless they say otherwise.
term-precision = Precision
term-precision-meaning = How well a place or a day is known: to the village or only to the province, to the day or only to the year. “Not stated” is a class of its own.
term-no_data = No data
term-no_data-meaning = Nothing is known, because nothing was collected or stored. It is not zero, and not calm; it is hatched or said in words.
term-as_of = As of
term-as_of-meaning = The day whose knowledge a figure rests on. What became known later plays no part in it.
term-period = Period
term-period-meaning = The days that are looked at, from the first to the last. Every part of the window shares them.

# Information that comes in.
term-source = Source
term-source-meaning = Where a figure or a statement is from: a publisher, a document, a person. Every figure names it.
term-report = Report
term-report-meaning = One piece of incoming information, such as an article, a field note or a bulletin of a partner, before it is believed.
term-grade = Grade
term-grade-meaning = How far a report is to be trusted: a letter from A to F for its source, and a number from 1 to 6 for what it says. A1 is the best; F and 6 mean that it cannot be judged.
term-import_run = Import
term-import_run-meaning = The reading of one file, from start to end. It is kept as a whole or not at all, and can be undone as a whole.
term-reject = Refused row
term-reject-meaning = A row of a file that could not be identified, dated or placed. It is set aside with the reason and can be mended and imported again.
term-marking = Marking
term-marking-meaning = How confidential something is: Unclassified, Confidential or Strictly Confidential (ST/SGB/2007/6). What carries no marking counts as the highest, and a document takes the highest of what is in it.
term-exercise = Exercise
term-exercise-meaning = An invented scenario to learn with. It is marked EXERCISE everywhere and kept apart from real information.

# Figures.
term-interval = Interval
term-interval-meaning = Two ends between which the true figure should lie, with how often it does: nine times in ten for an interval of 90 %.
term-band = Band
term-band-meaning = The range of what the past of a place itself lets expect. A month above it or below it is out of the ordinary.
term-hot_spot = Hot spot
term-hot_spot-meaning = A place that, together with its surroundings, has more events than chance would put there. It says neither why, nor what comes.
term-q_value = q value
term-q_value-meaning = The share of false ones to be expected among all places that are called at least as unusual. Below 0.05 means less than one in twenty.
term-spill_over = Spill-over
term-spill_over-meaning = Events in one country that follow upon events in a neighbouring one more often than chance would have it.
term-outlook = Outlook
term-outlook-meaning = How many deaths a month to come may bring, told as a whole distribution and not as one number. It is no prediction of a day.
term-benchmark = Benchmark
term-benchmark-meaning = The plainest way to foresee something, here: that a country’s own last twelve months repeat themselves. A method is worth something only if it does better.
term-calibration = Calibration
term-calibration-meaning = Whether what was stated came true as often as was stated: of what was held to be nine in ten, nine in ten happened.
term-median = Median
term-median-meaning = The middle value: half are smaller, half are larger.
term-onset = Onset
term-onset-meaning = The beginning of violence in a place that was quiet before.

# Warnings.
term-indicator = Indicator
term-indicator-meaning = A series that is measured for each place, such as deaths, events, or days to an election.
term-threshold = Threshold
term-threshold-meaning = The value from which on an indicator deserves a warning.
term-rule = Rule
term-rule-meaning = The office’s own statement, in plain terms, of when a place deserves a warning. It is tested on the past before it is used.
term-warning = Warning
term-warning-meaning = A statement that violence may begin or escalate, somewhere, by some time. A rule or a person raises it, and in the end it is said whether it came true.
term-level = Level
term-level-meaning = How serious a warning is: watch, elevated or high.
term-evidence = Evidence for and against
term-evidence-meaning = What supports a warning and what speaks against it. Both are shown with the same weight.
term-first_signal = First signal
term-first_signal-meaning = The day from which on the signs of a warning could have been seen. Its clock starts here.
term-acknowledged = Acknowledged
term-acknowledged-meaning = Somebody has said that the warning was seen. That is not yet an action.
term-action = Action
term-action-meaning = A step taken on a warning: a statement of concern, a démarche, a telephone call, a fact-finding mission, a visit, a deployment. The first one stops the clock.
term-false_alarm = False alarm
term-false_alarm-meaning = A warning after which nothing followed within its time. It is not proof that prevention failed, or that it worked.
term-threshold_moment = Threshold moment
term-threshold_moment-meaning = A time at which something falls due, such as an election, where violence rises.

# What is done.
term-preventive_diplomacy = Preventive diplomacy
term-preventive_diplomacy-meaning = Diplomatic action taken early to keep disputes from growing into violent conflict, and to limit the spread of conflict where it occurs.
term-engagement = Engagement
term-engagement-meaning = A lasting effort of diplomacy: good offices, an envoy, mediation, a contact group, a commission of inquiry, electoral or technical assistance. The record keeps who took part, with whom and what came of it.
term-good_offices = Good offices
term-good_offices-meaning = The use of the standing of the Secretary-General, or of an envoy, to bring parties to talk and to keep them talking.
term-mediation = Mediation
term-mediation-meaning = Help by a third party, with the consent of the parties, to reach an agreement of their own.
term-fact_finding = Fact-finding mission
term-fact_finding-meaning = A visit that finds out what happened or what is about to, and that shows that the world is watching.
term-commission_of_inquiry = Commission of inquiry
term-commission_of_inquiry-meaning = A body that investigates grave events and establishes the facts and who is responsible.
term-contact_group = Contact group
term-contact_group-meaning = States and organizations that meet to act together on one country or conflict.
term-demarche = Démarche
term-demarche-meaning = A formal step of diplomacy towards a government, spoken or written.
term-track = Track
term-track-meaning = With whom an engagement works: I with leaders and governments, II with influential persons without office, III with communities and civil society.
term-role = Role
term-role-meaning = How an organization takes part: it leads, supports, shares the burden, acts before or after others, or acts jointly.
term-burden_sharing = Burden-sharing
term-burden_sharing-meaning = Several organizations divide the tasks, each doing what it can do best.
term-agreement = Agreement
term-agreement-meaning = What parties have signed. The promises in it are its commitments.
term-commitment = Commitment
term-commitment-meaning = One promise of an agreement, with who owes it, when it is due and how it stands. It is followed after the crisis is over.
term-election = Election
term-election-meaning = A vote with its kind, its day and how certain that day is, and its phases from registration to disputes over the result.
term-constitutional_crisis = Constitutional crisis
term-constitutional_crisis-meaning = A coup or another change of government against the constitution, from its day to the return to constitutional order.
term-mandate = Mandate
term-mandate-meaning = The task given to an office or a mission, by whom, and until when.

# Who can help.
term-partner = Partner
term-partner-meaning = An organization that can act with the United Nations: the African Union, ECOWAS, ECCAS, the OSCE, the World Bank, a country team, civil society and others.
term-presence = Presence
term-presence-meaning = That a partner is in a country: where, since when, and until when.
term-capability = Capability
term-capability-meaning = What a partner can do in a country: convene, mediate, observe, fund, sanction or deploy.
term-leverage = Leverage
term-leverage-meaning = What a partner has that parties to a conflict want or fear, so that they listen to it. It never leaves the office.
term-country_team = Country team
term-country_team-meaning = The funds, programmes and agencies of the United Nations that work in one country, under the resident coordinator.
term-special_representative = Special Representative
term-special_representative-meaning = The person who represents the Secretary-General and leads the office.
term-expert = Expert
term-expert-meaning = A person of the roster with a skill, languages and knowledge of countries, who can be asked for.
term-standby_team = Standby team
term-standby_team-meaning = Mediation experts who can be deployed anywhere within 72 hours.
term-deployment = Deployment
term-deployment-meaning = The sending of an expert, with a clock from the request to the arrival.
term-fund = Fund
term-fund-meaning = Voluntary or rapid-response money: how much was asked for, granted, released and spent, and how many days it took.

# Trafficking, lessons, documents.
term-trafficking = Trafficking
term-trafficking-meaning = Illegal trade in people, drugs, arms or looted resources. The record keeps seizures and cases.
term-route = Route
term-route-meaning = A way that trafficking takes, from its origin by transit places to its destination, with how certain it is: seen, reported or supposed.
term-lesson = Lesson
term-lesson-meaning = What was tried in which situation and what followed. It is shown when a like situation comes.
term-after_action_note = After-action note
term-after_action_note-meaning = The lesson that is written once a warning is closed or an engagement has ended.
term-casebook = Casebook
term-casebook-meaning = The engagements, crises and lessons that the program brings with it, from the report of the Secretary-General S/2011/552, each with its paragraph.
term-briefing = Briefing
term-briefing-meaning = A short document for the Special Representative in which every figure has its source.
term-horizon_scan = Horizon scan
term-horizon_scan-meaning = A regular look, usually each month, at what may become a crisis in the months to come.
term-mission_pack = Mission pack
term-mission_pack-meaning = The part of the record that travels on a mission, encrypted and signed, and is merged with the office’s own on return.
