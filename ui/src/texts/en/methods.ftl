# Help, its methods: what each does, what stands in its formula, how it is set in this program, and what it does not say.

method-density = Kernel density
method-density-does = Spreads each event over its surroundings, most at its own place, and adds up what arrives at a point: events per km².
method-density-where = wᵢ: weight of event i; cᵢ: its distance from the point; H: bandwidth, the distance an event reaches; σ: how far the points spread; n: their number.
method-density-here = “sitroom density”: the bandwidth is chosen, or set by the rule for H. The density drawn on the map is a picture whose reach in km stands in its legend.
method-density-not = A high density is no risk for a person: where more people live, more happens. A wide bandwidth draws events into places where none was.

method-cells = Cells (H3)
method-cells-does = Divides the map into hexagons of nearly equal size and counts the events of each, so that places compare whatever their borders.
method-cells-where = nᶜ: events in cell c; xᵢ: place of event i.
method-cells-here = Resolution 3 to 6 by zoom; the legend gives resolution and size. Findings say their own. Events known only to a province or worse are in no cell of the map.
method-cells-not = A cell without events may lie where nobody reports. Borders of cells mean nothing on the ground.

method-gistar = Hot spots: Getis-Ord Gi*
method-gistar-does = Asks whether a place and what lies beside it hold more events than as many places picked by chance would, and corrects for having asked in many places.
method-gistar-where = xⱼ: events in place j; wᵢⱼ: 1 for place i itself and what lies beside it, otherwise 0; x̄, s: mean and standard deviation over all n places; p₍ₖ₎: k-th smallest of m probabilities; q: share of false ones.
method-gistar-here = Hot from q < 0.05 on, very hot from q < 0.01; only hotter than chance is looked for. Places: cells, with empty ones around those with events, or divisions. The command line can shuffle instead (--permutations).
method-gistar-not = It tells neither a cause nor what comes. It does not know how many people live there, nor where reports are lacking.

method-moran = Moran’s I
method-moran-does = Tells over the whole map whether like lies beside like, and around each place whether it and its neighbours differ from the mean together.
method-moran-where = zᵢ: events in place i less the mean; wᵢⱼ: weight of neighbour j of place i; W: sum of all weights; n: number of places.
method-moran-here = The neighbours of a place weigh 1 together. Four places or more. The expectation where place says nothing is −1 / (n − 1).
method-moran-not = High among high and low among low both raise I: it is no measure of violence. One figure for a whole map hides where.

method-clusters = Clusters: DBSCAN and ST-DBSCAN
method-clusters-does = Joins events that lie close to enough others into clusters and leaves the rest as noise; with days, closeness in time is asked for too.
method-clusters-where = Nₚ: events near event p; d: distance; ε: radius; t: day; τ: span of days; k: events that make a core.
method-clusters-here = “sitroom clusters”: radius 20 km and 10 events unless said otherwise; --days adds the span. Distances are great circles.
method-clusters-not = Another radius gives other clusters, and there is no true one. A cluster is no campaign and no front.

method-band = Band of the own past: Farrington and EARS
method-band-does = Holds a count against what the place’s own past lets expect in the same season, and says whether it lies above, within or below.
method-band-where = μₜ: expected count in step t; s: effect of its season; β: trend; φ: dispersion; U: upper bound; Y: count; C₂: EARS; ȳ, s: mean and standard deviation of seven steps that end three before.
method-band-here = With three years of past, improved Farrington: up to five years, the last half year left out, 0.005 to either side, past outliers weigh less. With nine steps, EARS C2 at three deviations. With less, no verdict. Fewer than five reports in four weeks are never too many.
method-band-not = It cannot tell more violence from more reporting; below may be silence. Of 200 ordinary places one to three lie above by chance in each step.

method-level = Change of level
method-level-does = Cuts a series of counts into stretches of one level where the counts speak for it, and says since when the present level holds.
method-level-where = C: how badly one level describes a stretch; m: number of changes; n: steps with data; lₖ: steps of stretch k.
method-level-here = Dispersed counts, six steps or more between two changes, intervals of 95 %, places of changes taken as known.
method-level-not = It knows sudden changes only: a slow rise comes out as stairs, a season as a change each half year. It gives no reason for a change.

method-emerging = Emerging hot spots
method-emerging-does = Tells from Gi* step by step whether a place is newly hot, always, on and off, or no more, and whether it grows hotter.
method-emerging-where = zᵢ: z of Gi* in step i; S: pairs of steps that rise less pairs that fall, the test of Mann and Kendall.
method-emerging-here = Ten steps or more. Hot in a step from z = 1.96 on; “nearly always” means nine steps in ten; a trend counts below p = 0.05.
method-emerging-not = Steps are not corrected for their number. What is new here may be new in the reports only.

method-triggers = Spill-over: events triggered by events
method-triggers-does = Splits the events of a week into a baseline, what follows events in the place itself, and what follows events in each neighbour.
method-triggers-where = λ: events expected in place i in week t; μ: baseline; a, b: events that one event triggers in its own place and in a neighbour; y: events; g: weights of the weeks before, which add up to 1.
method-triggers-here = Countries, weeks, eight weeks back, 26 weeks or more, intervals of 95 %. Pairs are drawn towards the figure for all pairs before next week is told.
method-triggers-not = It finds what follows, not what is caused: a season or one cause that reaches two countries in turn looks the same. Unsureness of the mean is left out of next week’s range.

method-knox = Close in space and in time: K function and Knox test
method-knox-does = Counts pairs of events that are close in both space and time, against as many as there would be if days were dealt out by lot.
method-knox-where = K(s, t): pairs within s km and t days; K(s), K(t): in space and in time alone; D₀: the excess as a share; r: draws with as many pairs; m: draws.
method-knox-here = 20, 50 and 100 km; 7, 14 and 30 days; 199 draws; the newest 20 000 events whose day and place are known.
method-knox-not = A population or a reporting that grows in one part only makes pairs too. It does not say which event led to which.

method-borders = Events near borders
method-borders-does = Counts events within a distance of an international border, with the interval of their share, and whether they grow over the quarters.
method-borders-where = p̂: share of n events that lie near a border; z: deviations that the confidence asks for.
method-borders-here = 50 km; up to 40 quarters; trend after Mann and Kendall, told from q < 0.05 on. Borders are those of the base map.
method-borders-not = An event near a border need not have to do with it, and nothing is said of who crossed.

method-outlook = Outlook and its benchmark
method-outlook-does = Foretells deaths in a month to come as a distribution: several simple forecasts, mixed with weights that would have done best before. It is shown only where it beat the benchmark.
method-outlook-where = F: distribution shown; Fₖ: one of the forecasts; wₖ: its weight; X, X′: draws from it; y: what came; CRPS: the error, in deaths, the lower the better.
method-outlook-here = Eleven components; twelve months ahead; tails drawn out by 1.3. Benchmark: the own last twelve months as draws. Both are scored on past months from what was known then; the calibration says how often stated shares came true.
method-outlook-not = It is no prediction of a day or a place, does not know the season, and knows no event that has no like in the past.

method-onset = Likelihood of an onset
method-onset-does = Tells how likely a division that is quiet now sees an onset of violence in the next three months, and what speaks for and against it.
method-onset-where = p: likelihood; η: log-odds; xₖ: figures of the past, the neighbours and the season; βₖ: what each adds; λ: how strongly they are held towards zero.
method-onset-here = Quiet: fewer than 5 deaths in three months; onset: 25 or more in the next three. Seven figures, fitted each January on what was known then; λ = 10; 36 known months. With fewer than ten past episodes, places are only ranked.
method-onset-not = Most quiet places stay quiet: a raised level is mostly not followed by an onset. A place that is violent already has no level, which is not safety.

method-ratio = Ratio of two counts
method-ratio-does = Holds a count against that of another time of the same length, with the interval that chance alone leaves.
method-ratio-where = n₁, n₂: the two counts; r: their ratio; B: binomial distribution; p₁, p₂: ends of the exact interval of the share.
method-ratio-here = Confidence 90 % for elections and 95 % in briefings. An election looks at 13 weeks, and at the same days 52 weeks before. Without events before there is no ratio.
method-ratio-not = Events come in clusters and vary more than this: the interval is the narrowest that can be held. A rise may be one of reports.

method-effect = What followed an engagement
method-effect-does = Looks for a step or a bend in the place’s months when an engagement began, and holds its change against that of the places most like it where none began.
method-effect-where = μₜ: rate in month t; β: trend; D: 0 before, 1 from the start t₀ on; γ: step; δ: bend; c: change of the place; N: counts; m: months; cⱼ: changes of the like cases.
method-effect-here = Twelve months before and six after at least, a season from 36 on. Like cases: nine, compared over 24 months before, followed for 12 after, interval of 80 % from placebos.
method-effect-not = It does not say that an engagement caused, prevented or failed to prevent anything. The reasons against reading it so stand beside it; none found is no proof.

method-likeness = Likeness to the months before escalations
method-likeness-does = Measures how near the last months of a place lie to the months before earlier escalations rather than to ordinary months.
method-likeness-where = d: distance of two profiles a and b; aₖ: indicator k; Rₖ: its range; δₖ: 1 where both are known, otherwise 0.
method-likeness-here = Seven indicators over six months. Escalation: 25 deaths within twelve months after 24 months below. Twelve ordinary months at least; what the nearness was worth before stands beside it.
method-likeness-not = It is a share of ordinary months and no likelihood of violence. Violence often comes after months like any other.

method-clock = Clock: how long something takes
method-clock-does = Tells after how many days a quarter, half, three quarters of warnings had a first action, with those that still wait counted as waiting.
method-clock-where = S(t): share that still waits at time t; tᵢ: a time at which something came; dᵢ: how many came then; nᵢ: how many waited until then.
method-clock-here = From the first sign; closed without an action counts as waiting until then. Interval of the median 90 %, by Greenwood’s variance. Deployments are told in the same way, against 72 hours.
method-clock-not = A short wait is no success, and an action no effect. Few warnings give wide intervals.

method-corridors = Corridors
method-corridors-does = Holds a route of the record against the violence along it: the share of its kilometres with events near, beside that of the route moved about at random.
method-corridors-where = p: probability of as large a share by chance; r: moved routes with as large a share; m: moved routes.
method-corridors-here = A route is the chain of great circles through its places. 50 km on the command line unless said otherwise; 499 moved routes, at least half of them inside the area.
method-corridors-not = Seizures and cases measure where interdiction happens as much as where trafficking does. Roads, towns and violence follow people: lying together is no link.

method-onsets = Onsets by decade
method-onsets-does = Counts the conflicts that begin in each decade, by several stated rules, beside what §7 of the report says.
method-onsets-where = d: battle deaths of a conflict in a year; y: the year of onset; k: quiet years that must come before.
method-onsets-here = 25 battle deaths a year or more, war from 1,000; k is 1, 2, 4, 5, 10 or ever. Decades that the data do not cover whole are hatched.
method-onsets-not = The count hangs on the rule. That one agrees with the report is no evidence for it: four quiet years were added because they come nearest.

method-freshness = Freshness of a source
method-freshness-does = Compares the age of the newest observation of a source, and of its last run, with what is usual for that source, and says so where it is out of the ordinary.
method-freshness-where = a: age in days; e: median of the steps between its newest observations, run after run; b: median of the days that they were behind their run.
method-freshness-here = Two steps make a record; before that, what the publisher announces: UCDP and VIEWS monthly and a month behind, ACLED weekly and a week behind, ReliefWeb and GDELT daily. For runs b is 0. Files of one day are one step.
method-freshness-not = A fresh source need not be right or complete. Whether a silence is no data or no violence, it does not know.
