# Help, its figures: what each figure of the window means, and what it does not mean.

meaning-events = Events
meaning-events-is = How many cases of organized violence the stored files hold for the area, the period and the filters.
meaning-events-not = Not how much violence there was: what nobody reported is not counted, and one large attack and one small one both count as one.

meaning-deaths = Deaths: low, best, high
meaning-deaths-is = The sum of the publisher’s best estimates, and in brackets the sums of its lowest and highest.
meaning-deaths-not = Low and high are no interval of chance but the publisher’s own bounds. Injured and displaced people are not in it, nor deaths that came later.

meaning-change = Change against the period before
meaning-change-is = Events of the period against those of as long a time just before it. Beside the change stands the count before.
meaning-change-not = Not a trend, and not adjusted for the season. The newest weeks may still fill up, and more reports look like more violence.

meaning-band = Expected band
meaning-band-is = The counts that a place’s own past lets expect in that month or week. Above ▲ and below ▽ are out of the ordinary.
meaning-band-not = Ordinary is not harmless: a place that has long been violent has a high band. Below may be silence of those who report.

meaning-z = z
meaning-z-is = How far a figure lies from what chance would give, in standard deviations.
meaning-z-not = Not how many events there are, nor how grave they are. In many places some lie far out by chance: q allows for that.

meaning-q = q
meaning-q-is = The share of false ones to be expected among all places that are called at least as unusual: at q < 0.05 less than one in twenty.
meaning-q-not = Not the probability that this one place is false, and no measure of how strong a finding is.

meaning-outlook = Outlook: median and ranges
meaning-outlook-is = The median: as many months to come should bring more deaths as fewer. Four in five should lie in the 80 % range, nine in ten in the 90 % range.
meaning-outlook-not = Not what will come, and no sum over several months. The mean lies above the median where few months bring most deaths.

meaning-onset = Likelihood of an onset
meaning-onset-is = Of a hundred quiet divisions at such a level, so many saw 25 deaths or more in the three months after. How the past bore it out stands beside it.
meaning-onset-not = Not the likelihood that violence goes on where it is already, and not how grave it would be.

meaning-wait = Days to first action
meaning-wait-is = The days from the first sign, or from raising, to the first action taken. Who still waits counts as waiting, and half had one after the median.
meaning-wait-not = Not a mean, and not how good the action was. Acknowledging a warning does not stop the clock.

meaning-hits = Hits, misses, false alarms
meaning-hits-is = Hit: an onset with an open warning before. Miss: one without. False alarm: a warning whose time is up and nothing followed.
meaning-hits-not = A false alarm is no proof that prevention worked or failed. A warning whose danger was met by action is averted, when the office says so.

meaning-lead = Lead
meaning-lead-is = How many days the warning was raised before the month in which violence came; half of the hits had more, half less.
meaning-lead-not = Not the time that was left to act when somebody saw it, and nothing of warnings that missed.

meaning-precision = Precision of place and day
meaning-precision-is = How well the publisher knows where and when: to the village, district or province; to the day, week, month or year.
meaning-precision-not = A point in the middle of a province is no place of an event. “Not stated” is neither exact nor vague.

meaning-ages = Two ages
meaning-ages-is = When a file was last imported, and of which day the newest event is.
meaning-ages-not = A fresh import does not make its events fresh: a file imported today may end a year ago.

meaning-coverage = Coverage and no data
meaning-coverage-is = From when to when events of a country are stored. Outside stands “no data”, hatched or in words.
meaning-coverage-not = No data is not zero and not calm. Within the coverage zero means: nothing was reported to the publisher.

meaning-commitments = Commitments kept
meaning-commitments-is = Of the recorded promises whose day is past, how many somebody has recorded as kept. Those open after their day are late.
meaning-commitments-not = Not whether an agreement works. A promise without a day is in neither number, and what nobody followed up looks late.

meaning-confidence = Likelihood and confidence in words
meaning-confidence-is = A word of likelihood stands for a range in percent (“likely” is 55–80), confidence for how good the sources and the reasoning are.
meaning-confidence-not = High confidence is not high likelihood: one can be quite sure that something is unlikely.
