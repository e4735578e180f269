### What the core and the command line say. Above each text stands its English template; { $a }, { $b } … are the
### values of its holes, in their order there. SITROOM_WRITE_WORDS=1 writes this file anew (tests/words.rs).

## src-tauri/analysis/src/change/change_point.rs

# change points of counts, PELT (Killick, Fearnhead and Eckley 2012), method 1.0
s-b726a108ba = changements de niveau des dénombrements, PELT (Killick, Fearnhead et Eckley 2012), méthode 1.0

# The least number of steps of a stretch
s-87dfeb4ead = Le nombre minimal d’étapes d’un tronçon

# The confidence
s-77f2fe551d = Le niveau de confiance

## src-tauri/analysis/src/change/ears.rs

# EARS C1, C2, C3 (Fricker, Hegler and Dunfee 2008), method 1.0
s-c20fea42ea = EARS C1, C2, C3 (Fricker, Hegler et Dunfee 2008), méthode 1.0

# The number of standard deviations
s-dd6601cdb3 = Le nombre d’écarts types

# The least standard deviation
s-b38a42f7d7 = L’écart type minimal

## src-tauri/analysis/src/change/farrington.rs

# improved Farrington (Noufaily et al. 2013), quasi-Poisson, negative binomial bounds, method 1.1
s-799552a2e6 = Farrington amélioré (Noufaily et al. 2013), quasi-Poisson, bornes binomiales négatives, méthode 1.1

# The number of years
s-1499b18f96 = Le nombre d’années

# The number of steps left out
s-0583162cb2 = Le nombre d’étapes laissées de côté

# The share beyond a bound
s-f2a43c1fda = La part au-delà d’une borne

# The residual of an outlying step
s-c26955644e = Le résidu d’une étape aberrante

# The p of a trend
s-1d703048ab = Le p d’une tendance

## src-tauri/analysis/src/change/step.rs

# There is no data for this step.
s-2e51a54319 = Il n’y a pas de données pour ce pas.

# The past is {found} steps long: {least} or more are needed.
s-b8b7da1479 = Le passé compte { $a } { $a ->
        [one] pas
        *[other] pas
    } : il en faut { $b } ou plus.

# Of the past, {known} steps have data: {least} or more are needed.
s-1384074bff = Dans le passé, { $a } pas ont des données : il en faut { $b } ou plus.

# Of the same season in past years, {known} steps have data: {least} or more are needed.
s-a0c8f08abc = Pour la même saison des années passées, { $a } pas ont des données : il en faut { $b } ou plus.

## src-tauri/analysis/src/change/surge.rs

# surge by improved Farrington or EARS C2, method 1.1
s-1f9ed8a8f9 = hausse selon Farrington amélioré ou EARS C2, méthode 1.1

## src-tauri/analysis/src/clock.rs

# product-limit median of hours to arrival (Kaplan and Meier 1958), method 1.0
s-47438cc956 = médiane produit-limite des heures jusqu’à l’arrivée (Kaplan et Meier 1958), méthode 1.0

## src-tauri/analysis/src/effect/counter_views.rs

# counter-views of what followed, method 1.1
s-5b035bc84f = autres explications de ce qui a suivi, méthode 1.1

# The number of months just before
s-5094b6a4d4 = Le nombre de mois juste avant

# The factor above the long mean
s-1057c91412 = Le facteur au-dessus de la moyenne longue

# The ratio of neighbours
s-67d27d2efb = Le rapport entre voisins

# The start as an index
s-bd93882dc0 = Le début comme indice

## src-tauri/analysis/src/effect/interrupted.rs

# interrupted time series by quasi-Poisson regression, widest of three errors, method 1.0
s-d2dddfae40 = série chronologique interrompue par régression quasi-Poisson, la plus large de trois erreurs, méthode 1.0

# The lag in months
s-1c7c7b296b = Le décalage en mois

## src-tauri/analysis/src/effect/like_cases.rs

# difference in differences beside like cases, placebo interval, method 1.0
s-7cfea0a715 = différence des différences auprès de cas semblables, intervalle placebo, méthode 1.0

# The number of months before
s-9181cf7b92 = Le nombre de mois avant

# The number of months after
s-ba05d73192 = Le nombre de mois après

# The number of like cases
s-6986085b79 = Le nombre de cas semblables

## src-tauri/analysis/src/exposure/concentration.rs

# concentration index after Kakwani, Wagstaff and van Doorslaer, method 1.0
s-991e677f89 = indice de concentration d’après Kakwani, Wagstaff et van Doorslaer, méthode 1.0

# A value of presence or violence
s-74e069454a = Une valeur de présence ou de violence

## src-tauri/analysis/src/exposure/met.rs

# share of deaths where a partner is, bootstrap over places, method 1.0
s-bd819ea165 = part des morts là où se trouve un partenaire, bootstrap sur les lieux, méthode 1.0

# The number of draws
s-e9750ee20e = Le nombre de tirages

## src-tauri/analysis/src/exposure/mod.rs

# places with violence and without known presence, method 1.0
s-2691d6703e = lieux avec violence et sans présence connue, méthode 1.0

# The forecast in deaths
s-a77add37d1 = La prévision en morts

## src-tauri/analysis/src/fading.rs

# fading engagement, method 1.0
s-f5aeb0355b = initiative qui s’essouffle, méthode 1.0

## src-tauri/analysis/src/forecast/group.rs

# no deaths in the last 12 months
s-7096b092cb = aucun mort dans les 12 derniers mois

# up to 1 death a month
s-aafe065b82 = jusqu’à 1 mort par mois

# more than 1 and up to 10 deaths a month
s-5e7ac20044 = plus de 1 et jusqu’à 10 morts par mois

# more than 10 and up to 100 deaths a month
s-1162b65569 = plus de 10 et jusqu’à 100 morts par mois

# more than 100 deaths a month
s-2a1915ed5c = plus de 100 morts par mois

## src-tauri/analysis/src/forecast/mod.rs

# outlook by pooled components, method 1.0
s-7f9a50186c = perspectives par composantes combinées, méthode 1.0

## src-tauri/analysis/src/forecast/model.rs

# linear pool of eleven components, weighted by their past CRPS
s-44f7b47343 = combinaison linéaire de onze composantes, pondérées par leur CRPS passé

# own past, weighted by recency, with scale noise
s-e54a30b355 = propre passé, pondéré par la récence, avec bruit d’échelle

# what followed like levels in all countries, in units of the level
s-a80ee88dfb = ce qui a suivi des niveaux semblables dans tous les pays, en unités du niveau

# hurdle negative binomial, shrunk to the group
s-1feb6e4e78 = binomiale négative à seuil, resserrée vers le groupe

# own last 12 months
s-60424209b0 = ses 12 derniers mois

# last 12 months of the country and its neighbours
s-773aa56e22 = les 12 derniers mois du pays et de ses voisins

# the last month
s-e8706a95df = le dernier mois

# no deaths
s-8d5d9918e9 = aucun mort

# last 12 months of all countries
s-0f1b8f274a = les 12 derniers mois de tous les pays

## src-tauri/analysis/src/forecast/record.rs

# {outcomes} past outcomes are too few to tell; the benchmark is shown.
s-8b7841d787 = { $a } résultats passés sont trop peu pour en juger ; la référence est affichée.

# mean CRPS in units of the recent level {ours:.4}, benchmark {theirs:.4}, over {outcomes} past outcomes
s-257eee3027 = CRPS moyen en unités du niveau récent { $a }, référence { $b }, sur { $c } résultats passés

# {} is better than the benchmark: {told}.
s-217c469c90 = { $a } est meilleur que la référence : { $b }.

# {} is not better than the benchmark, which is shown: {told}.
s-65df0f3f8e = { $a } n’est pas meilleur que la référence, qui est affichée : { $b }.

# The record of its group decided: {why}
s-8289711867 = Les résultats passés de son groupe ont décidé : { $a }

# Of the {one} itself {outcomes} past outcomes are too few to tell ({ENOUGH_OF_ONE} are needed).
s-db0c18082d = Pour { $a } même, { $b } résultats passés sont trop peu pour en juger (il en faut { $c }).

# {few} The record of its group decided: {why}
s-6eed210e90 = { $a } Les résultats passés de son groupe ont décidé : { $b }

# mean CRPS {ours:.2} deaths, benchmark {theirs:.2}, over {outcomes} past outcomes
s-4b66b1f5d5 = CRPS moyen { $a } morts, référence { $b }, sur { $c } résultats passés

# The record of the {one} itself decided: {id} is better than the benchmark there ({told}), as in its group.
s-a52a6b05ae = Les résultats passés propres ({ $a }) ont décidé : { $b } y est meilleur que la référence ({ $c }), comme dans son groupe.

# {id} is not better than the benchmark there, which is shown ({told})
s-a1660c8299 = { $a } n’y est pas meilleur que la référence, qui est affichée ({ $b })

# The record of the {one} itself decided: {shown}, though it is better in its group.
s-e7d81bc82e = Les résultats passés propres ({ $a }) ont décidé : { $b }, bien qu’il soit meilleur dans son groupe.

## src-tauri/analysis/src/hotspot/adjacency.rs

# Place {place} has the neighbour {neighbour}, and there are {count} places, numbered from 0.
s-63b868da25 = Le lieu { $a } a pour voisin { $b }, et il y a { $c } lieux, numérotés à partir de 0.

# Place {place} is named as a neighbour of itself.
s-5109a77814 = Le lieu { $a } est donné comme son propre voisin.

# Place {place} names the neighbour {neighbour} twice.
s-2229a5c764 = Le lieu { $a } nomme deux fois le voisin { $b }.

# The offsets must begin at 0, never fall, and end at the number of neighbours: offset {index} does not.
s-bb2d6f0661 = Les décalages doivent commencer à 0, ne jamais diminuer et finir au nombre de voisins : ce n’est pas le cas du décalage { $a }.

# There are more places or neighbours than 4,294,967,295.
s-51f5273f8f = Il y a plus de lieux ou de voisins que 4 294 967 295.

## src-tauri/analysis/src/hotspot/dbscan.rs

# DBSCAN (Ester et al. 1996), great-circle distance, method 1.0
s-1023c83959 = DBSCAN (Ester et al. 1996), distance orthodromique, méthode 1.0

# The radius in km
s-f3d8e76c1b = Le rayon en km

# The number of points
s-429f3034d3 = Le nombre de points

## src-tauri/analysis/src/hotspot/density.rs

# kernel density, quartic kernel on the sphere (after Silverman 1986), method 1.0
s-da4aae6bc2 = densité par noyau, noyau quartique sur la sphère (d’après Silverman 1986), méthode 1.0

# The bandwidth in km
s-ea51f298d3 = La largeur de bande en km

# A weight
s-e6fbe5f077 = Un poids

## src-tauri/analysis/src/hotspot/emerging.rs

# emerging hot spots (after Esri), Mann-Kendall trend over Gi* z, method 1.0
s-52fc226b0a = points chauds émergents (d’après Esri), tendance de Mann-Kendall sur le z de Gi*, méthode 1.0

# The z of a hot spot
s-0e40e6360a = Le z d’un point chaud

## src-tauri/analysis/src/hotspot/gistar.rs

# Getis-Ord Gi* (1995), binary weights over the place and what lies beside it, analytic z; q by Benjamini and Hochberg (1995)
s-835032821c = Getis-Ord Gi* (1995), poids binaires sur le lieu et ce qui l’entoure, z analytique ; q de Benjamini et Hochberg (1995)

## src-tauri/analysis/src/hotspot/moran.rs

# Moran's I, local (Anselin 1995) and global (Cliff and Ord 1981), row-standardised weights, method 1.0
s-f4d5a3bd6e = I de Moran, local (Anselin 1995) et global (Cliff et Ord 1981), poids normalisés par ligne, méthode 1.0

## src-tauri/analysis/src/hotspot/space_time_clusters.rs

# ST-DBSCAN (Birant and Kut 2007), great-circle distance and days, method 1.0
s-1b2ba8b53a = ST-DBSCAN (Birant et Kut 2007), distance orthodromique et jours, méthode 1.0

# The span in days
s-5092c05823 = La durée en jours

# The number of events
s-54dc139047 = Le nombre d’événements

## src-tauri/analysis/src/interval.rs

# The number of cases
s-ce9c141c94 = Le nombre de cas

# The number of hits
s-1bac87a6f0 = Le nombre de réussites

## src-tauri/analysis/src/level/mod.rs

# warning level by ridge regression on quiet divisions, method 1.0
s-a703dcc051 = niveau d’alerte par régression ridge sur les divisions calmes, méthode 1.0

## src-tauri/analysis/src/level/panel.rs

# The number of months
s-ec62d56a5f = Le nombre de mois

# The number of deaths of a row
s-2cdb7c8218 = Le nombre de morts d’une ligne

# A month (12 times the year plus the month from 0)
s-02bf576fc4 = Un mois (12 fois l’année plus le mois compté à partir de 0)

## src-tauri/analysis/src/level/record.rs

# The last month of the record
s-48f65c69f5 = Le dernier mois du bilan

## src-tauri/analysis/src/likeness/escalation.rs

# escalations of monthly deaths, method 1.0
s-ca37c299c0 = escalades des morts mensuelles, méthode 1.0

# The threshold in deaths
s-db09939e23 = Le seuil en morts

# The window in months
s-df8791f5cb = La fenêtre en mois

# The quiet time in months
s-cda6c3f90c = La période de calme en mois

## src-tauri/analysis/src/likeness/gower.rs

# Gower's distance, method 1.0
s-3492bdce88 = distance de Gower, méthode 1.0

## src-tauri/analysis/src/likeness/moments.rs

# what falls due beside what rises, method 1.0
s-22ae2ddc56 = ce qui arrive à échéance auprès de ce qui monte, méthode 1.0

# The number of days about a due day
s-20f3ce9c51 = Le nombre de jours autour d’une échéance

# The last due day
s-8639194583 = Le dernier jour d’échéance

## src-tauri/analysis/src/likeness/nearest.rs

# closeness to the months before escalations rather than to ordinary ones, Gower's distance, method 1.1
s-b42ff9694e = proximité des mois qui précèdent les escalades plutôt que des mois ordinaires, distance de Gower, méthode 1.1

# The closest share
s-8ef1c76075 = La part la plus proche

# The number of indicators
s-28cc6d2f77 = Le nombre d’indicateurs

## src-tauri/analysis/src/likeness/profile.rs

# profiles of the months before, by median and MAD of the own past, method 1.0
s-620095af09 = profils des mois précédents, par médiane et MAD du passé propre, méthode 1.0

## src-tauri/analysis/src/linkage/finding.rs

# Records near in time and place: {near}.
s-508f791ad6 = Enregistrements proches dans le temps et l’espace : { $a }.

# The same days.
s-5e0d045f73 = Les mêmes jours.

# Days that overlap.
s-341cd2f1bf = Des jours qui se recoupent.

# Days between: {days}.
s-944babb788 = Jours d’écart : { $a }.

# Deaths: {one} and {other}.
s-59630fdd19 = Morts : { $a } et { $b }.

# Deaths are missing on one side: no evidence.
s-673fa63aea = Le nombre de morts manque d’un côté : aucun indice.

# The same kind of violence.
s-744003de87 = Le même type de violence.

# Different kinds of violence.
s-fde1490818 = Des types de violence différents.

# The kind of violence is missing on one side: no evidence.
s-dc324d318b = Le type de violence manque d’un côté : aucun indice.

# Another record fits about as well.
s-fb800a73a6 = Un autre enregistrement convient à peu près aussi bien.

# No other record fits as well.
s-aaafdf2cfc = Aucun autre enregistrement ne convient aussi bien.

# One record stands for several on the same days: it tells of {whole} deaths, they of {sum} together.
s-df31ca7e8b = Un enregistrement en représente plusieurs aux mêmes jours : il fait état de { $a } morts, les autres de { $b } ensemble.

# Distance: {distance_km:.0} km; the names of the places are alike.
s-75e59f920a = Distance : { $a } km ; les noms des lieux se ressemblent.

# Distance: {distance_km:.0} km; the names of the places differ.
s-d7084ebfae = Distance : { $a } km ; les noms des lieux diffèrent.

# Distance: {distance_km:.0} km; one place has no name.
s-8a1576713d = Distance : { $a } km ; un des lieux n’a pas de nom.

# Known only to the province or worse ({distance_km:.0} km); the names of the places are alike.
s-85140c1171 = Connu seulement à la province près ou moins bien ({ $a } km) ; les noms des lieux se ressemblent.

# Known only to the province or worse ({distance_km:.0} km); the names of the places differ.
s-f6dc1e69ea = Connu seulement à la province près ou moins bien ({ $a } km) ; les noms des lieux diffèrent.

# Known only to the province or worse ({distance_km:.0} km); one place has no name.
s-3ea00d2aff = Connu seulement à la province près ou moins bien ({ $a } km) ; un des lieux n’a pas de nom.

# The sides are not identified: no evidence.
s-7a77075a5b = Les parties ne sont pas identifiées : aucun indice.

# Both sides are the same.
s-14d7718981 = Les deux parties sont les mêmes.

# Both sides are alike.
s-4bcb4764ee = Les deux parties se ressemblent.

# One side is alike, the other is not identified.
s-5bb7a5a776 = Une partie se ressemble, l’autre n’est pas identifiée.

# One side is alike, the other differs.
s-f11ae3bc46 = Une partie se ressemble, l’autre diffère.

# One side differs, the other is not identified.
s-4777a51f90 = Une partie diffère, l’autre n’est pas identifiée.

# Both sides differ.
s-b66b3773c6 = Les deux parties diffèrent.

## src-tauri/analysis/src/linkage/mod.rs

# linked records (Fellegi and Sunter 1969; Winkler 1990), one event with one at most, method 1.0
s-17642fb4e9 = enregistrements appariés (Fellegi et Sunter 1969 ; Winkler 1990), un événement avec un seul au plus, méthode 1.0

# The probability to link from
s-9477895f1b = La probabilité à partir de laquelle on relie

# The probability to ask from
s-205552abb5 = La probabilité à partir de laquelle on demande

## src-tauri/analysis/src/onset/against.rs

# The stored conflicts do not cover 1990 to 2009, which the report compares in §7.
s-3c1e2fd857 = Les conflits enregistrés ne couvrent pas 1990 à 2009, que le rapport compare au §7.

# {noughties} in 2000–2009 after {nineties} in the 1990s
s-6b40e379e5 = { $a } en 2000–2009 après { $b } dans les années 1990

# {counted}; there is nothing to compare with the “roughly half” of §7.
s-62659db897 = { $a } ; il n’y a rien à comparer avec « environ la moitié » du §7.

# agrees with
s-812c94c942 = concorde avec

# comes near
s-3baf7b283f = approche

# does not agree with
s-2ab56ff2cf = ne concorde pas avec

# {counted} is {:.0} % as many; that {verdict} the “only roughly half as high” of §7.
s-45fec1a59d = { $a }, soit { $b } % ; cela { $c } le « moitié moins environ » du §7.

# falls too, but from another height than
s-d4ccc759fb = baisse aussi, mais d’une autre hauteur que

# {} in the 1990s ({} escalations) and {} in 2000–2009 ({}); that {verdict} the “from 21 to 16” of §7.
s-39ba143184 = { $a } dans les années 1990 ({ $b } escalades) et { $c } en 2000–2009 ({ $d }) ; cela { $e } le « de 21 à 16 » du §7.

## src-tauri/analysis/src/onset/mod.rs

# conflict onsets, method 1.0
s-45256de287 = déclenchements de conflits, méthode 1.0

# A conflict reaches 25 battle deaths in a year
s-fce2153efa = Un conflit atteint 25 morts au combat en un an

# A conflict reaches 1,000 battle deaths in a year
s-e32ab10095 = Un conflit atteint 1 000 morts au combat en un an

# , for the first time since the data begin
s-b5a8f7d361 = , pour la première fois depuis le début des données

#  after at least one year below
s-09825f5e98 = {" "}après au moins une année en dessous

#  after at least {years} years below
s-28ff4e9d13 = {" "}après au moins { $a } années en dessous

# , and stays under 1,000 in that year
s-8e96658b13 = , et reste sous 1 000 cette année-là

## src-tauri/analysis/src/rates.rs

# ratio of two counts by the conditional binomial (Clopper and Pearson 1934), method 1.0
s-447c2df672 = rapport de deux dénombrements par la binomiale conditionnelle (Clopper et Pearson 1934), méthode 1.0

## src-tauri/analysis/src/refusal.rs

# Value {index} of the {what} is no finite number.
s-cc03bf90c0 = La valeur { $a } de { $b } n’est pas un nombre fini.

# The latitude of point {index} is {}: it must lie between -90 and 90.
s-565480a407 = La latitude du point { $a } est { $b } : elle doit être comprise entre -90 et 90.

# {setting} is {}: it must lie between {} and {}.
s-a6b9e3c4d2 = { $a } vaut { $b } : la valeur doit être comprise entre { $c } et { $d }.

# There are {found} {what} where {expected} are needed.
s-b79ca2d2a2 = Il y a { $a } { $b } là où il en faut { $c }.

# There {} {found} {}, and {least} or more are needed ({method}).
s-1f31f93c34 = Valeurs disponibles ({ $a } { $c }) : { $b } ; il en faut { $d } ou plus ({ $e }).

# All values are equal: {method} compares differences, and there are none.
s-bd885c672b = Toutes les valeurs sont égales : { $a } compare des différences, et il n’y en a pas.

# The sum of the {what} is zero: {method} has nothing to work on.
s-49b617c87b = La somme de { $a } est nulle : { $b } n’a rien sur quoi travailler.

# {method} does not settle on these values: look at the series itself.
s-5640953512 = { $a } ne converge pas sur ces valeurs : regardez la série elle-même.

# No quiet time is known before month {month}: what is compared is the time before violence rises again.
s-7bb4540c5d = Aucune période calme n’est connue avant le mois { $a } : ce qui est comparé est la période qui précède une nouvelle hausse de la violence.

# No place has a neighbour: there is nothing to compare a place with.
s-3b81fca66b = Aucun lieu n’a de voisin : il n’y a rien à quoi comparer un lieu.

# The quantity of record {index} is {}: it must be 0 or more.
s-1c0d62597d = La quantité de la fiche { $a } est { $b } : elle doit être de 0 ou plus.

# Row {index} of division {division} lies in month {month}, which the data of no such division cover.
s-9e16f7aec8 = La ligne { $a } de la division { $b } se situe au mois { $c }, que les données d’aucune division de ce nom ne couvrent.

# The indicator "{indicator}" is not counted from events: pass its readings to the rule instead.
s-1c77a22ff5 = L’indicateur « { $a } » ne se compte pas à partir des événements : transmettez plutôt ses relevés à la règle.

# Of {asked} moved routes only {found} stay inside, and {least} are needed: take a shorter route or a wider area.
s-6bb8b2d7fb = Sur { $a } itinéraires déplacés, { $b } seulement restent à l’intérieur, et il en faut { $c } : prenez un itinéraire plus court ou une zone plus large.

# Stopped before the figure was ready.
s-5a3d91e85e = Arrêté avant que le chiffre soit prêt.

# was 1 event
s-66bc973fc1 = 1 événement

# were {count} events
s-115d97d7ca = { $a } événements

# was 1
s-663187c4b9 = 1

# were {after}
s-570ea4fc2f = { $a }

# , and {a_side} on each side,
s-026202a50c = , et { $a } de chaque côté,

# There {} before the start and there {then} from it on: too few to tell a change from chance, so none is told. {least} together{each} are needed.
s-7ba16e50e7 = Avant le début : { $a } ; à partir de lui : { $b }. C’est trop peu pour distinguer un changement du hasard, aussi aucun n’est indiqué. Il en faut { $c } ensemble{ $d }.

## src-tauri/analysis/src/route.rs

# route and border, method 1.0
s-2c717ed8af = itinéraire et frontière, méthode 1.0

## src-tauri/analysis/src/sift/gazetteer/why.rs

# It is the name of a country.
s-e7f5c71bb7 = C’est le nom d’un pays.

# The country of this place is spoken of.
s-5cecacb7bd = Il est question du pays de ce lieu.

# No other place has this name.
s-075f5056ad = Aucun autre lieu ne porte ce nom.

# It is the capital or the largest place of this name; its country is not spoken of.
s-3da1a09c2b = C’est la capitale ou le plus grand lieu de ce nom ; il n’est pas question de son pays.

# The name is an everyday word too, but the country of this place is spoken of.
s-8563203097 = Ce nom est aussi un mot courant, mais il est question du pays de ce lieu.

# The name stands beside another one and may be that of a person.
s-a8b47d4331 = Ce nom est accolé à un autre et peut être celui d’une personne.

# possible
s-502a86fc50 = possible

# likely
s-7b0a1b195b = probable

## src-tauri/analysis/src/sift/grade.rs

# {judged} of its reports were judged and {unknown} were not; {LEAST_JUDGED} are needed for a grade.
s-c2de129c24 = Rapports évalués : { $a } ; non évalués : { $b } ; il en faut { $c } pour une cote.

# {confirmed} of {judged} judged reports were confirmed: {low:.0} to {high:.0} % of what it writes.
s-72fc9ebceb = Rapports confirmés : { $a } sur { $b } évalués, soit de { $c } à { $d } % de ce qu’il écrit.

# A linked event confirms it.
s-9125621ee3 = Un événement lié le confirme.

# Independent outlets of grade A or B that tell it: {count}.
s-8dc72d684e = Médias indépendants de cote A ou B qui le rapportent : { $a }.

# Independent outlets of grade C that tell it: {count}.
s-d223eea6b9 = Médias indépendants de cote C qui le rapportent : { $a }.

# Independent outlets of grade D or E that tell it: {count}.
s-440286a6e3 = Médias indépendants de cote D ou E qui le rapportent : { $a }.

# Independent outlets that cannot be judged and tell it: {count}.
s-159da9fdf0 = Médias indépendants impossibles à évaluer qui le rapportent : { $a }.

# An outlet that is trusted more says otherwise.
s-9b07c8ed48 = Un média plus fiable dit autre chose.

# An outlet that is trusted as much says otherwise.
s-b3dceaccf3 = Un média tout aussi fiable dit autre chose.

# Only outlets that are trusted less say otherwise.
s-3338220213 = Seuls des médias moins fiables disent autre chose.

## src-tauri/analysis/src/sift/likeness.rs

# The wording is much the same.
s-02e3557b77 = Le libellé est presque le même.

# The wording differs.
s-a5d789106b = Le libellé diffère.

# They name the same places.
s-94be66faee = Ils nomment les mêmes lieux.

# They name other places.
s-93b6f05ae3 = Ils nomment d’autres lieux.

# They name the same persons, groups or villages.
s-56b1bb8c22 = Ils nomment les mêmes personnes, groupes ou villages.

# They name other persons, groups or villages.
s-c03958a7bd = Ils nomment d’autres personnes, groupes ou villages.

# They tell of the same day.
s-6be5731513 = Ils parlent du même jour.

# They tell of other days.
s-875bd96dfe = Ils parlent de jours différents.

# They were published on the same day or the next.
s-18c472929d = Ils ont été publiés le même jour ou le lendemain.

# They were published days apart.
s-2de36a8b6c = Ils ont été publiés à plusieurs jours d’écart.

# They give the same number of dead.
s-2c8cfa0716 = Ils donnent le même nombre de morts.

# They give other numbers of dead.
s-e0ed749fb2 = Ils donnent des nombres de morts différents.

# They give the same numbers.
s-6d8d9f7f10 = Ils donnent les mêmes chiffres.

# They give other numbers.
s-4ec2175414 = Ils donnent des chiffres différents.

# They are about the same subjects.
s-6ddf26dc5d = Ils portent sur les mêmes sujets.

# They are about other subjects.
s-9dae155235 = Ils portent sur des sujets différents.

## src-tauri/analysis/src/sift/rule.rs

# The rule “{name}” holds: nothing that it excludes is there.
s-60f8b53e5f = La règle « { $a } » s’applique : rien de ce qu’elle exclut n’est présent.

# The rule “{name}” holds: {met_by}.
s-ff607be03e = La règle « { $a } » s’applique : { $b }.

## src-tauri/analysis/src/spillover/border.rs

# events near borders, method 1.0
s-eeb168e1b7 = événements près des frontières, méthode 1.0

# The distance from the border in km
s-97d0009b3a = La distance à la frontière en km

# The number of a period
s-3addc67af3 = Le numéro d’une période

# The number of events near a border
s-4bde667b21 = Le nombre d’événements près d’une frontière

# The share of land near a border
s-d58761fee0 = La part des terres près d’une frontière

## src-tauri/analysis/src/spillover/excitation.rs

# events triggered by events (Hawkes 1971, weekly counts), method 1.0
s-c8e52a3442 = événements déclenchés par des événements (Hawkes 1971, dénombrements hebdomadaires), méthode 1.0

# What follows is not always what is caused: one cause that reaches two places in turn looks the same.
s-514e6a8a27 = Ce qui suit n’est pas toujours causé : une même cause qui atteint deux lieux tour à tour donne la même image.

# The number of lags
s-6b03bb9a58 = Le nombre de décalages

## src-tauri/analysis/src/spillover/flow.rs

# flows from origin over transit to destination, method 1.0
s-1ae87c6fc2 = flux de l’origine à la destination par le transit, méthode 1.0

## src-tauri/analysis/src/spillover/overlap.rs

# route and violence, route moved at random (Lotwick and Silverman 1982), method 1.0
s-c1865e592e = itinéraire et violence, itinéraire déplacé au hasard (Lotwick et Silverman 1982), méthode 1.0

# Seizures and cases measure where interdiction happens as much as where trafficking does.
s-4bc7b0b069 = Les saisies et les cas mesurent les lieux de répression autant que les lieux de trafic.

# The length of the route in km
s-77e0963032 = La longueur de l’itinéraire en km

# The distance from the route in km
s-6ca8ffaead = La distance à l’itinéraire en km

# The turn in degrees
s-c9af7fa24b = La rotation en degrés

# The west of the area in degrees
s-20f609f54d = L’ouest de la zone en degrés

# The east of the area in degrees
s-8b70040df0 = L’est de la zone en degrés

# The south of the area in degrees
s-975c5700b7 = Le sud de la zone en degrés

# The north of the area in degrees
s-c8ef215289 = Le nord de la zone en degrés

## src-tauri/analysis/src/spillover/pressure.rs

# pressure on a place from itself and its neighbours, method 1.0
s-619bb76362 = pression exercée sur un lieu par lui-même et par ses voisins, méthode 1.0

## src-tauri/analysis/src/spillover/space_time.rs

# space–time K function (Diggle et al. 1995), days dealt out by lot, method 1.0
s-8c07fcc215 = fonction K espace-temps (Diggle et al. 1995), jours redistribués au sort, méthode 1.0

# Knox test (Knox 1964), days dealt out by lot, method 1.0
s-4c9bbdbcd0 = test de Knox (Knox 1964), jours redistribués au sort, méthode 1.0

# The area in km²
s-66a1ddece7 = La superficie en km²

# The time in days
s-68126ba512 = Le temps en jours

# A distance in km
s-aa37630166 = Une distance en km

# A number of days
s-c41e2f1d51 = Un nombre de jours

# The day of an event
s-68d9a4ce38 = Le jour d’un événement

## src-tauri/analysis/src/waiting.rs

# product-limit estimate (Kaplan and Meier 1958) with Greenwood's intervals, method 1.0
s-fa72aaf111 = estimation produit-limite (Kaplan et Meier 1958) avec intervalles de Greenwood, méthode 1.0

## src-tauri/analysis/src/warning/condition.rs

# The threshold of a rule
s-cd368d2cb7 = Le seuil d’une règle

# The least number of events of a rule
s-1b926df5cb = Le nombre minimal d’événements d’une règle

# The number of months of an indicator
s-9eeaac8d9b = Le nombre de mois d’un indicateur

# The place of a reading
s-ed336fded0 = La place d’une lecture

## src-tauri/analysis/src/warning/indicator.rs

# events in the last months
s-0bbf796724 = événements des derniers mois

# deaths in the last months
s-cb13218655 = morts des derniers mois

# civilian deaths in the last months
s-fd5377fbe0 = morts civils des derniers mois

# events of the last month, in times of the upper bound that the place's own past gives
s-19f1c21ce4 = événements du dernier mois, rapportés à la borne supérieure que donne le propre passé du lieu

# events of the last months in touching places of other countries
s-3200154395 = événements des derniers mois dans les lieux voisins d’autres pays

# events of the last months in all touching places
s-72b7493d78 = événements des derniers mois dans tous les lieux voisins

# z of Gi* of a new or intensifying hot spot, 0 where it is none
s-e757710840 = z de Gi* d’un point chaud nouveau ou grandissant, 0 s’il n’y en a pas

# events a month in the 24 months before, where none came in the last months, else 0
s-68e0e803b0 = événements par mois dans les 24 mois précédents, là où il n’y en a eu aucun dans les derniers mois, sinon 0

# probability of an onset of violence within three months
s-36d464ce4a = probabilité d’un déclenchement de violence dans les trois mois

# probability that deaths to come pass a bound
s-a61137f4e9 = probabilité que les morts à venir passent une borne

# days to an election, where events rise
s-ec4573a1ed = jours jusqu’à une élection, là où les événements montent

# days since an open constitutional crisis began
s-be6c8a85d3 = jours depuis le début d’une crise constitutionnelle ouverte

# events along a corridor of trafficking
s-deaa9ac31e = événements le long d’un corridor de trafic

# engagements that fade while events go on
s-9f3e707728 = initiatives qui s’essoufflent alors que les événements continuent

# commitments that are late
s-797e60b568 = engagements en retard

## src-tauri/analysis/src/warning/mod.rs

# warnings by rules, method 1.0
s-5d5ac8aa27 = alertes par règles, méthode 1.0

## src-tauri/analysis/src/warning/replay.rs

# The last month of the replay
s-d39d4d3a64 = Le dernier mois du rejeu

## src-tauri/api/src/areas.rs

# {lon}, {lat} is no place on Earth.
s-35b55c106a = { $a }, { $b } n’est pas un lieu sur Terre.

# Give degrees east and north.
s-f0fe581f9f = Donnez des degrés est et nord.

# The subregion “{id}”
s-6bc3470fe3 = La sous-région « { $a } »

# The division “{code}”
s-04621dc594 = La division « { $a } »

## src-tauri/api/src/base_map.rs

# The base map is damaged at {z}/{x}/{y}: {error}.
s-d227e47b96 = Le fond de carte est endommagé à { $a }/{ $b }/{ $c } : { $d }.

# Install Sitroom again.
s-dc59e2e15e = Réinstallez Sitroom.

## src-tauri/api/src/bench/mod.rs

# Nothing was run.
s-dc457a592f = Rien n’a été exécuté.

## src-tauri/api/src/bench/spatial.rs

# {} cannot be read: {why}.
s-79c22dfe9c = { $a } ne peut pas être lu : { $b }.

# Give a CSV with longitude and latitude.
s-f1d6a0612d = Donnez un CSV avec longitude et latitude.

## src-tauri/api/src/boundaries.rs

# Choose a GeoJSON file of boundaries (polygons or lines, longitude and latitude in degrees).
s-49399cdcb9 = Choisissez un fichier GeoJSON de limites (polygones ou lignes, longitude et latitude en degrés).

# {} has {mib} MiB; boundaries of up to 64 MiB are taken.
s-41d7aa56ac = { $a } fait { $b } Mio ; les limites sont acceptées jusqu’à 64 Mio.

# Simplify the lines and try again.
s-46f6650ea5 = Simplifiez les lignes et réessayez.

# Nothing was changed. Save the boundaries as GeoJSON in longitude and latitude (WGS 84).
s-34e1d6af06 = Rien n’a été modifié. Enregistrez les limites en GeoJSON avec longitude et latitude (WGS 84).

# {name} is not GeoJSON: {error}.
s-ce61a5103e = { $a } n’est pas du GeoJSON : { $b }.

# {name} holds no feature collection.
s-a0316891bc = { $a } ne contient aucune collection d’objets.

# {name} holds no boundary.
s-70ab9a8aaf = { $a } ne contient aucune limite.

# Feature {} of {name} {why}.
s-579360d106 = L’objet { $a } de { $b } { $c }.

# has a point outside longitude and latitude ({other:?})
s-d811470315 = a un point hors de la longitude et de la latitude ({ $a })

# is a point, not a boundary
s-e14120c1e8 = est un point, non une limite

## src-tauri/api/src/briefings/base.rs

# The base map is damaged at {}/{}/{}: {why}.
s-2c56a73af8 = Le fond de carte est endommagé en { $a }/{ $b }/{ $c } : { $d }.

## src-tauri/api/src/briefings/mission.rs

# “{}” had not begun yet on {}.
s-db9e91bf93 = « { $a } » n’avait pas encore commencé le { $b }.

# Choose the day on which it began, or one after it.
s-1992012663 = Choisissez le jour où cela a commencé, ou un jour postérieur.

## src-tauri/api/src/briefings/mod.rs

# {} is to come: nothing is known of it.
s-b27cbda48b = Le { $a } est à venir : on n’en sait rien.

# Choose today or a day before.
s-17c8265e32 = Choisissez aujourd’hui ou un jour antérieur.

# The record of this briefing
s-1c9675ca1a = La fiche de cette note d’information

# “{}” is no language of a briefing.
s-ae4c2283db = « { $a } » n’est pas une langue de note d’information.

# Choose one: {why}.
s-a135f45b94 = Choisissez-en une : { $a }.

# Leave out the part that it names, or write it in another form.
s-95fb076060 = Omettez la partie qui y est nommée, ou écrivez-la sous un autre format.

## src-tauri/api/src/briefings/signed.rs

# The briefing cannot be kept: {why}.
s-551086097d = La note d’information ne peut pas être conservée : { $a }.

# Make room on the disk, and sign it off again.
s-21fd0b6cf5 = Libérez de la place sur le disque, puis validez-la de nouveau.

# The signed briefing is damaged: {why}.
s-f498998591 = La note d’information validée est endommagée : { $a }.

# Restore the last backup of the profile.
s-3d9f7051f4 = Restaurez la dernière sauvegarde du profil.

## src-tauri/api/src/briefings/stored.rs

# There is nothing to take back.
s-2006dabca9 = Il n’y a rien à annuler.

# The briefing is as it was drafted.
s-7f4119cdfe = La note d’information est telle qu’elle a été rédigée.

# Nobody signs it off.
s-25774c34b2 = Personne ne la valide.

# Write who does.
s-e73cffd3da = Écrivez qui le fait.

# The briefing says something else now than when its page was drawn: events or the record changed. Nothing was signed off.
s-feb7fae359 = La note d’information dit maintenant autre chose que lorsque sa page a été dessinée : les événements ou le registre ont changé. Rien n’a été validé.

# Read it again, then sign it off.
s-41d9b6f3df = Relisez-la, puis validez-la.

# This briefing at that marking
s-5ea62d0446 = Cette note d’information à cette classification

# This briefing
s-83953f8493 = Cette note d’information

# The briefing is damaged: {why}.
s-1da729c87a = La note d’information est endommagée : { $a }.

# Begin a new one, or restore the last backup of the profile.
s-7c68090335 = Commencez-en une nouvelle, ou restaurez la dernière sauvegarde du profil.

# Undo the last change.
s-7f26d874ea = Annulez la dernière modification.

# The briefing was changed or signed off by {who} meanwhile; nothing was written.
s-fd25b24c74 = La note d’information a été modifiée ou validée entre-temps par { $a } ; rien n’a été écrit.

# Open it again: it shows what is new.
s-98e5639ce4 = Ouvrez-la de nouveau : elle montre ce qui est nouveau.

## src-tauri/api/src/briefings/subject.rs

# {} is not on a year, and one is named.
s-f5142ae9c9 = { $a } ne porte pas sur une année, et une année est indiquée.

# Leave the year away, or ask for a year evaluation.
s-5c183c64d4 = Omettez l’année, ou demandez une évaluation annuelle.

# {} is on an area, and a record is named.
s-5f1bd3ad6e = { $a } porte sur une zone, et une fiche est indiquée.

# Leave the record away, or ask for a kind that is on a record.
s-493df5f7d0 = Omettez la fiche, ou demandez un type qui porte sur une fiche.

# {} is on {}, and none is named.
s-8349f577bf = { $a } porte sur { $b }, et rien n’est indiqué.

# Name it by its number or its exact title.
s-83e405285a = Indiquez son numéro ou son titre exact.

# The record that the briefing is on is not there, or is marked higher than the briefing.
s-b6211ad609 = La fiche sur laquelle porte la note d’information n’existe pas, ou sa classification est supérieure à celle de la note.

# Name another one, or raise the marking of the briefing.
s-e2ec388b38 = Indiquez-en une autre, ou relevez la classification de la note d’information.

# {kind} is on {}; “{}” is {is}.
s-21f772380c = { $a } porte sur { $b } ; « { $c } » est { $d }.

# Name another record, or ask for the kind that is on it.
s-98cf074c3b = Indiquez une autre fiche, ou demandez le type qui porte sur elle.

# “{}” is {}, and no briefing is on one.
s-8474e65928 = « { $a } » est { $b }, sur quoi ne porte aucune note d’information.

# Name {}.
s-513b0c67e6 = Indiquez { $a }.

# Write its number or its exact title, as sitroom list gives them.
s-e486714d72 = Écrivez son numéro ou son titre exact, tels que les donne sitroom list.

# Write its exact title, for example “{}”.
s-33268032f1 = Écrivez son titre exact, par exemple « { $a } ».

# No record that a briefing can be on is called “{text}”.
s-e26cea0acc = Aucune fiche sur laquelle une note d’information puisse porter ne s’appelle « { $a } ».

# A briefing is on a country or a subregion.
s-932c88fd8e = Une note d’information porte sur un pays ou une sous-région.

# Choose one: a subregion, for example west-africa, or a country by its three letters.
s-1b0ba46fad = Choisissez : une sous-région, par exemple west-africa, ou un pays par ses trois lettres.

## src-tauri/api/src/briefings/warning.rs

# “{}” was not raised yet on {}.
s-0f7c065635 = « { $a } » n’avait pas encore été émise le { $b }.

# Choose the day on which it was raised, or one after it.
s-b49bd0fd5f = Choisissez le jour où elle a été émise, ou un jour postérieur.

## src-tauri/api/src/changes.rs

# Choose a larger area or fewer conditions, or import events of these places.
s-0ddf775e58 = Choisissez une zone plus grande ou moins de conditions, ou importez des événements de ces lieux.

# No data: nothing is stored of these places.
s-a8a66c1318 = Pas de données : rien n’est enregistré pour ces lieux.

## src-tauri/api/src/compare.rs

# sitroom runs lists those that there are.
s-9a91f11a35 = sitroom runs donne la liste de celles qui existent.

# There is no run {}.
s-695f413aaf = Il n’y a pas d’importation { $a }.

# Run {} was undone: nothing of it is in the record.
s-02871cbd9a = L’importation { $a } a été annulée : rien n’en reste dans les données.

# Import or fetch it again to compare it.
s-bf030696ac = Importez-le ou récupérez-le de nouveau pour le comparer.

# Run {} brought no events, and only events are compared.
s-301c9d0b85 = L’importation { $a } n’a apporté aucun événement, et seuls les événements sont comparés.

# Choose a run of events: sitroom runs lists them.
s-499818df39 = Choisissez une importation d’événements : sitroom runs les liste.

# Nothing differs: every event is as it was before the run.
s-a7bba76c61 = Rien ne diffère : chaque événement est comme avant l’importation.

# {added} events added, {changed} changed, {withdrawn} taken back; events go from {} to {}, deaths from {} to {}.
s-40b5090e7d = Événements ajoutés : { $a }, changés : { $b }, retirés : { $c } ; le nombre d’événements passe de { $d } à { $e }, celui des morts de { $f } à { $g }.

## src-tauri/api/src/density.rs

# A density with a bandwidth of {bandwidth_km:.0} km would have more than {MOST_CELLS} cells at resolution {resolution}.
s-73059c1144 = Une densité avec une largeur de bande de { $a } km compterait plus de { $b } cellules à la résolution { $c }.

# Ask for a coarser resolution, or for a smaller bandwidth.
s-d216fc0660 = Demandez une résolution plus grossière ou une largeur de bande plus petite.

## src-tauri/api/src/effect/mod.rs

# This is what followed, and no proof of what the engagement did: other things happened too, and engagements begin where something is already changing.
s-df20d42110 = Voilà ce qui a suivi, et ce n’est pas une preuve de l’effet de l’initiative : d’autres choses se sont produites, et les initiatives commencent là où quelque chose change déjà.

# No engagement, or more than one, is called “{text}”.
s-83767a15c6 = Aucune initiative, ou plus d’une, ne s’appelle « { $a } ».

# Write its number or its exact title, as sitroom list engagements gives them.
s-40d4aaccc1 = Écrivez son numéro ou son titre exact, tels que les donne sitroom list engagements.

# This engagement
s-0e3bd54270 = Cette initiative

# No event is stored: nothing can be followed.
s-491eff4956 = Aucun événement n’est enregistré : rien ne peut être suivi.

# Import events first.
s-3b5d341303 = Importez d’abord des événements.

# Write in the engagement when it began, to the month.
s-224d42460e = Écrivez dans l’initiative quand elle a commencé, au mois près.

# Nobody recorded when “{}” began: nothing can be followed.
s-e6d5749956 = Personne n’a consigné quand « { $a } » a commencé : rien ne peut être suivi.

# “{}” began between {} and {}: that is too wide to follow.
s-932e455af9 = « { $a } » a commencé entre le { $b } et le { $c } : c’est trop large pour être suivi.

## src-tauri/api/src/effect/pool.rs

# Its place lies in {}.
s-b1789160f6 = Son lieu se trouve dans : { $a }.

# “{}” names no country: nothing can be followed.
s-591f9c5e63 = « { $a } » ne nomme aucun pays : rien ne peut être suivi.

# Write in the engagement which country it is about.
s-32081dd228 = Écrivez dans l’initiative quel pays elle concerne.

# It is about {}, and its place is not known to a division.
s-563fb536ec = Elle concerne { $a }, et son lieu n’est pas connu à la division près.

# It is about {many} countries, of which {} stands first.
s-df7475db13 = Elle concerne { $a } pays, dont { $b } est le premier cité.

# Of {} fewer than 12 whole months of data are stored before the engagement began, or from then on.
s-8e2904b8a2 = Pour { $a }, moins de 12 mois entiers de données sont enregistrés avant le début de l’initiative, ou à partir de lui.

# Import events that reach from a year before to a year after its start.
s-a10591397e = Importez des événements qui vont d’un an avant à un an après son début.

## src-tauri/api/src/effect/says.rs

# events
s-75f9afdce0 = événements

# deaths
s-9d86efdced = morts

# The {months} months just before had {just_before:.1} {words} a month, those before them {long:.1}: months so high tend to be followed by lower ones, whatever is done.
s-75ab08801e = Les { $a } mois qui précèdent immédiatement ont compté { $b } { $c } par mois, les mois antérieurs { $d } : des mois aussi hauts sont en général suivis de mois plus bas, quoi qu’on fasse.

# before
s-18c52a7ed9 = avant

# after
s-45df22c72c = après

# {others} other engagement(s) began within a year, the nearest {nearest} month(s) {side} this one.
s-df0a9a6fd1 = Autres initiatives commencées à moins d’un an : { $a } ; la plus proche à { $b } mois ({ $c }).

# The {words} were falling before already: by {:.2} a month over {months} months (p {p:.3}).
s-9161690cc6 = Les { $a } baissaient déjà auparavant : de { $b } par mois sur { $c } mois (p { $d }).

# There were {before} events in the year before and {after} in the year after: too few to tell a change from chance.
s-41470faa85 = Il y a eu { $a } événements dans l’année précédente et { $b } dans l’année suivante : trop peu pour distinguer un changement du hasard.

# The sources changed in that time: {changes} further publisher(s) begin, and {missing} month(s) have no data.
s-6755f0b361 = Les sources ont changé dans ce temps : nouveaux éditeurs : { $a } ; mois sans données : { $b }.

# Neighbours without an engagement fell as well: to {neighbours_ratio:.2} of before, this place to {own_ratio:.2}.
s-1569afb09f = Les voisins sans initiative ont baissé aussi : à { $a } du niveau antérieur, ce lieu à { $b }.

# The {words} just before did not lie far above the long mean.
s-14f1e1ee4e = Les { $a } qui précèdent immédiatement n’étaient pas loin au-dessus de la moyenne longue.

# No other engagement with a known start is recorded within a year.
s-73ba46ccd6 = Aucune autre initiative dont le début est connu n’est consignée à moins d’un an.

# The {words} were not falling clearly before.
s-39c7984c80 = Les { $a } ne baissaient pas nettement auparavant.

# There were {LEAST_EVENTS} events or more in the year before or in the year after.
s-d1e875b53c = Il y a eu { $a } événements ou plus dans l’année précédente ou dans l’année suivante.

# No publisher begins in that time, and no month is without data.
s-87c020818e = Aucun éditeur ne commence dans ce temps, et aucun mois n’est sans données.

# Neighbours without an engagement did not fall as well.
s-58c2fbf9c0 = Les voisins sans initiative n’ont pas baissé aussi.

# Too few earlier months are known to tell a long mean.
s-64260d9d12 = Trop peu de mois antérieurs sont connus pour établir une moyenne longue.

# Nobody keeps the other engagements of the place.
s-76ec7b2d0c = Personne ne tient la liste des autres initiatives du lieu.

# Too few months just before are known to tell a trend.
s-7ba91dc990 = Trop peu de mois précédents sont connus pour établir une tendance.

# No month is known on one of the sides.
s-38dcd12ff4 = Aucun mois n’est connu d’un des deux côtés.

# One publisher tells of the country, and does not say whether its coverage changed.
s-582cf278b9 = Un seul éditeur parle du pays, et il ne dit pas si sa couverture a changé.

# Of neighbours without an engagement too little is known.
s-cac40673ec = On sait trop peu des voisins sans initiative.

## src-tauri/api/src/elections/crisis.rs

# This crisis has no day.
s-318129c4ba = Cette crise n’a pas de jour.

# Write when it began, as well as it is known.
s-186a8e4821 = Écrivez quand elle a commencé, aussi précisément que possible.

## src-tauri/api/src/elections/mod.rs

# This election
s-05513a0651 = Cette élection

# This crisis
s-b8104ae561 = Cette crise

## src-tauri/api/src/elections/watch.rs

# election watch: windows of 13 weeks, held against the same days 52 weeks before, method 1.0
s-972e287734 = suivi d’élection : fenêtres de 13 semaines, comparées aux mêmes jours 52 semaines plus tôt, méthode 1.0

# This election has no day.
s-63c980efb6 = Cette élection n’a pas de jour.

# Write when it is, as well as it is known.
s-d384bf04d0 = Écrivez quand elle a lieu, aussi précisément que possible.

## src-tauri/api/src/events.rs

# This event
s-aa5670871a = Cet événement

## src-tauri/api/src/exchange/conflicts.rs

# There is nothing to settle here any more: somebody did, or the record changed.
s-c28019b961 = Il n’y a plus rien à trancher ici : quelqu’un l’a fait, ou la fiche a changé.

# Look at the list again: sitroom pack conflicts
s-93259491f1 = Regardez de nouveau la liste : sitroom pack conflicts

# This record is deleted: nothing is to be settled in it.
s-885ea2729f = Cette fiche est supprimée : il n’y a rien à y trancher.

# Bring the record back first, and settle it then if anything is left.
s-3e662866eb = Rétablissez d’abord la fiche, puis tranchez s’il reste quelque chose.

# This side lowers the marking of a field.
s-c098e378d1 = Ce côté abaisse la classification d’un champ.

# Say why, or choose the other side.
s-a54582d299 = Dites pourquoi, ou choisissez l’autre côté.

## src-tauri/api/src/exchange/field_notes.rs

# {notes} field notes go along, each at its marking.
s-dde7f5d7a5 = { $a } notes de terrain sont jointes, chacune à sa classification.

# The field notes cannot be written: {why}.
s-3c79780df6 = Les notes de terrain ne peuvent pas être écrites : { $a }.

# Runs of field notes that were undone here and stay undone: {undone}.
s-46841c207d = Imports de notes de terrain annulés ici et qui le restent : { $a }.

# {count} field notes came in, and are in the inbox.
s-0fa0dabbed = { $a } notes de terrain sont arrivées et se trouvent dans la boîte de réception.

# Line {line} of the field notes of the pack cannot be read: {why}. Nothing was merged.
s-e4845f334a = La ligne { $a } des notes de terrain du paquet est illisible : { $b }. Rien n’a été fusionné.

# Make both ends of the same version.
s-1f4acb9a27 = Mettez les deux côtés à la même version.

## src-tauri/api/src/exchange/hub/administer.rs

# The address leads to this machine alone ({}): at another one it leads to that one itself. Put the name of the server into it before it is brought there.
s-8e0b28f357 = L’adresse ne mène qu’à cette machine ({ $a }) : sur une autre, elle mène à cette autre même. Mettez-y le nom du serveur avant de l’y apporter.

## src-tauri/api/src/exchange/hub/mod.rs

# This profile knows no hub.
s-7395118bb2 = Ce profil ne connaît aucun pôle.

# Give its address once, as “sitroom hub admit” printed it: sitroom hub set < ADDRESS
s-a1c43700a4 = Donnez son adresse une fois, comme « sitroom hub admit » l’a affichée : sitroom hub set < ADDRESS

# {higher} operations are marked higher than {}, or tell of what is or was marked so, and stay here.
s-6c4174229b = { $a } opérations ont une classification supérieure à { $b }, ou parlent de ce qui l’a ou l’avait, et restent ici.

## src-tauri/api/src/exchange/hub/pull.rs

# Of device “{}” some operations were not taken: {}
s-f58c3751ea = De l’appareil « { $a } », certaines opérations n’ont pas été prises : { $b }

# {wrong} operations of device “{}” are not what their numbers say, and were left out: somebody changed them.
s-d005e9853d = Opérations de l’appareil « { $b } » qui ne sont pas ce que disent leurs numéros et ont été laissées : { $a }. Quelqu’un les a changées.

# Device “{device}” tells of events of a run that is not there; they were left out.
s-e9bafd11d3 = L’appareil « { $a } » annonce des événements d’une importation qui n’est pas là ; ils ont été laissés de côté.

# A run of device “{device}” waits: it was imported on {}, which is yet to come. Set the clock of that machine.
s-cad4ed03c2 = Une importation de l’appareil « { $a } » attend : elle est datée du { $b }, qui est à venir. Mettez cette machine à l’heure.

## src-tauri/api/src/exchange/hub/push.rs

# “{}” only reads at the hub {}: nothing can be pushed under that name.
s-852f8ca5f5 = « { $a } » ne fait que lire au pôle { $b } : rien ne peut être déposé sous ce nom.

# Ask whoever looks after the hub for a device: sitroom hub admit NAME
s-a8c016a665 = Demandez un appareil à qui s’occupe du pôle : sitroom hub admit NAME

# {unfit} operations hold a null character, which no hub takes, and stay here.
s-d978a4f207 = Opérations qui contiennent un caractère nul, qu’aucun pôle n’accepte, et restent ici : { $a }.

# Run {} waits: it was imported on {}, which is yet to come by the clock of the hub.
s-46e108ae95 = L’importation { $a } attend : elle est datée du { $b }, qui est à venir selon l’horloge du pôle.

# {events} events of {name} stay here: its terms keep its rows in the office, or no hub takes them.
s-c55191462c = Événements de { $b } qui restent ici : { $a }. Ses conditions gardent ses lignes au bureau, ou aucun pôle ne les prend.

## src-tauri/api/src/exchange/identity.rs

# The identity cannot be written: {why}.
s-04567bb754 = L’identité ne peut pas être écrite : { $a }.

# This is the identity of this very profile.
s-6e26166574 = C’est l’identité de ce profil même.

# Bring the file of the other one.
s-4423b62e5a = Apportez le fichier de l’autre.

# The name of this identity holds line breaks or signs that nobody sees.
s-4fe7a3d01e = Le nom de cette identité contient des sauts de ligne ou des signes invisibles.

# Give it another name, of plain letters.
s-2b484add9e = Donnez-lui un autre nom, en lettres simples.

# Those whom this profile knows are listed by: sitroom trust
s-2f6cb47597 = Ceux que ce profil connaît sont listés par : sitroom trust

# Exchange identities in person, then: sitroom trust FILE
s-a8a5e5fee8 = Échangez les identités en personne, puis : sitroom trust FILE

# More than one that is trusted begins with {text}.
s-a91e023b69 = Plusieurs de ceux qui ont la confiance commencent par { $a }.

# Write more of it.
s-57248302aa = Écrivez-en davantage.

# Nobody who is trusted here has the fingerprint {text}.
s-d379541560 = Personne de confiance ici n’a l’empreinte { $a }.

# {} is trusted still: the sender of the pack trusts it no more since “{}”, which is no moment that has come.
s-1782d465b5 = { $a } reste de confiance : l’expéditeur du paquet ne lui fait plus confiance depuis « { $b } », qui n’est pas un moment déjà venu.

# {} is trusted still: the sender of the pack only passes on that {} trusts it no more, and that one is not trusted here.
s-0a9bfe2da0 = { $a } reste de confiance : l’expéditeur du paquet ne fait que transmettre que { $b } ne lui fait plus confiance, et celui-ci n’a pas la confiance d’ici.

# {} is trusted no more: the sender of the pack trusts it no more since {}.
s-d3ec451ece = { $a } n’a plus la confiance : l’expéditeur du paquet ne lui fait plus confiance depuis { $b }.

# {} holds no identity: {why}.
s-d28613af48 = { $a } ne contient pas d’identité : { $b }.

# Save one there with “sitroom identity --json”, and bring the file in person.
s-a18e383500 = Enregistrez-en une là-bas avec « sitroom identity --json », et apportez le fichier en personne.

# it has {length} bytes
s-1303dfddc7 = il a { $a } octets

# it is of another kind
s-ef588bb99d = il est d’une autre sorte

## src-tauri/api/src/exchange/merge.rs

# {name} is sealed to another office or laptop, and was passed over.
s-3e4937d23c = { $a } est scellé pour un autre bureau ou ordinateur et a été laissé de côté.

# {} was not merged: {} is trusted no more.
s-05bcc05b96 = { $a } n’a pas été fusionné : { $b } n’a plus la confiance.

# {} Its events are here already, and stay when it is merged once more.
s-c221ce4077 = { $a } Ses événements sont déjà ici, et restent quand il est fusionné de nouveau.

# {name} was not merged. {}
s-e078694c87 = { $a } n’a pas été fusionné. { $b }

# Of {who}, {} operations are held: the clock of that machine is up to {days} days ahead of this one. They are kept, and count when that time has come or somebody lets them.
s-51f119293c = Des opérations de { $a }, { $b } sont retenues : l’horloge de cette machine avance jusqu’à { $c } jours sur celle-ci. Elles sont gardées, et comptent quand ce moment est venu ou que quelqu’un les admet.

# Choose another folder.
s-50cf087a11 = Choisissez un autre dossier.

# There is no pack in {}.
s-c55e4ca3de = Il n’y a aucun paquet dans { $a }.

# Choose a folder with files that end in .sitpack.
s-4423ea036b = Choisissez un dossier avec des fichiers qui se terminent par .sitpack.

## src-tauri/api/src/exchange/mission.rs

# Nobody is named to whom the pack is sealed.
s-af85b994ea = Personne n’est nommé à qui le paquet est scellé.

# Write --to FINGERPRINT.
s-a7e246fce2 = Écrivez --to FINGERPRINT.

# A pack is good for 1 to {DAYS_MOST} days, not {}.
s-7a0255b876 = Un paquet est valable de 1 à { $a } jours, pas { $b }.

# Choose a number of days between them.
s-8b7b882c33 = Choisissez un nombre de jours entre les deux.

# a pack that comes back
s-be74eaf6ba = un paquet qui revient

# the pack of a mission
s-94759f3d7f = le paquet d’une mission

# This profile holds something already, and a pack opens in a profile of its own.
s-85582ecbef = Ce profil contient déjà quelque chose, et un paquet s’ouvre dans un profil à lui.

# Choose a new folder with --profile, or merge the pack: sitroom pack merge FILE
s-002451926b = Choisissez un nouveau dossier avec --profile, ou fusionnez le paquet : sitroom pack merge FILE

# This profile was not opened from a pack: there is nobody to bring it back to.
s-0c59b99763 = Ce profil n’a pas été ouvert à partir d’un paquet : il n’y a personne à qui le rapporter.

# Name the profile of the mission with --profile.
s-e2981d5a84 = Nommez le profil de la mission avec --profile.

# This mission was good until {}. What was done is kept, and nothing more is written.
s-cbe679d99d = Cette mission était valable jusqu’au { $a }. Ce qui a été fait est gardé, et plus rien n’est écrit.

# Bring back what was done (sitroom pack return --out FILE), and ask the office for a new pack.
s-13f95c2170 = Rapportez ce qui a été fait (sitroom pack return --out FILE), et demandez au bureau un nouveau paquet.

# Reports of feeds and other sources: {reports}. They are fetched in the office.
s-a399efc5e0 = Rapports de flux et d’autres sources : { $a }. Ils se récupèrent au bureau.

# Decisions in the inbox: {steps}. They are made once more in the office.
s-6daff77804 = Décisions dans la boîte de réception : { $a }. Elles se prennent de nouveau au bureau.

# Briefings: {briefings}. Save them as files, and bring those.
s-8829dfb382 = Notes d’information : { $a }. Enregistrez-les comme fichiers et rapportez ceux-ci.

## src-tauri/api/src/exchange/mod.rs

# Leave the exercise, then try again.
s-6fadf162b7 = Quittez l’exercice, puis réessayez.

# This is an exercise: nothing of it leaves in a pack.
s-055b186635 = C’est un exercice : rien n’en sort dans un paquet.

## src-tauri/api/src/exchange/packed.rs

# {events} events of {name}, whose rows do not leave the office.
s-8d45fae137 = { $a } événements de { $b }, dont les lignes ne quittent pas le bureau.

# A run of “{}” was left out: nothing tells when it was imported.
s-cb082bf238 = Une importation de « { $a } » a été laissée de côté : rien ne dit quand elle a eu lieu.

# The events cannot be written: {why}.
s-c19287374f = Les événements ne peuvent pas être écrits : { $a }.

# Line {line} of the events of the pack cannot be read: {why}. Nothing was merged.
s-e31ac94f61 = La ligne { $a } des événements du paquet est illisible : { $b }. Rien n’a été fusionné.

## src-tauri/api/src/exchange/scope.rs

# “{}” is no subregion.
s-fb8a02c407 = « { $a } » n’est pas une sous-région.

# Write one of west-africa, central-asia, central-africa, or name countries.
s-a5d690c294 = Écrivez west-africa, central-asia ou central-africa, ou nommez des pays.

# Records that are marked higher: {}.
s-3e107165d2 = Fiches de classification plus élevée : { $a }.

# Fields that are marked higher: {fields}.
s-928af1b9b1 = Champs de classification plus élevée : { $a }.

## src-tauri/api/src/exchange/shells.rs

# Records that stay, for beside a field that is marked higher only pieces of them could leave: {} ({}). They leave once somebody changes them here, or settles what was said apart of them.
s-df49de46a0 = Fiches qui restent, car à côté d’un champ de classification plus élevée seuls des morceaux pourraient en partir : { $a } ({ $b }). Elles partent dès que quelqu’un les modifie ici ou tranche ce qui en a été dit séparément.

# The history that {} took of this profile is not in the store any more: operations were taken out or changed here since. Look with: sitroom verify
s-7df8489f61 = L’historique que { $a } a pris de ce profil n’est plus dans la base : des opérations y ont été retirées ou modifiées depuis. Vérifiez avec : sitroom verify

# Check the name, and that you may read it.
s-72e54f0e72 = Vérifiez le nom, et que vous avez le droit de le lire.

# Name the pack in it, a file that ends in .sitpack.
s-f27d067a09 = Indiquez le paquet qu’il contient, un fichier qui se termine par .sitpack.

# {} is a folder.
s-c3d0a5d419 = { $a } est un dossier.

# The sender {}
s-6fb2649653 = L’expéditeur { $a }

# The pack cannot be noted: {why}.
s-7c93937e41 = Le paquet ne peut pas être noté : { $a }.

# Records in which a marking was lowered by it: {records}. Look at why in their history.
s-9e2c0efe0d = Fiches dans lesquelles une classification a ainsi été abaissée : { $a }. Voyez pourquoi dans leur historique.

# The operations cannot be written: {why}.
s-65e7ce351c = Les opérations ne peuvent pas être écrites : { $a }.

# Operation {} of the pack cannot be read: {why}. Nothing was merged.
s-3d62d08dca = L’opération { $a } du paquet ne peut pas être lue : { $b }. Rien n’a été fusionné.

## src-tauri/api/src/exchange/sieve.rs

# {} events of run {} were refused: sitroom rejects {} --out FILE.csv
s-c6ea0767bc = Événements refusés de l’importation { $b } : { $a }. sitroom rejects { $c } --out FILE.csv

# Runs of events that were undone here and stay undone: {undone}.
s-61baded707 = Imports d’événements annulés ici et qui le restent : { $a }.

# A run of “{publisher}” was left out: this program does not know it as events.
s-69884b0fdf = Une importation de « { $a } » a été laissée de côté : ce programme ne la connaît pas comme événements.

## src-tauri/api/src/exchange/standing.rs

# what was noted of pack {} cannot be read
s-154103b9d9 = ce qui a été noté du paquet { $a } ne peut pas être lu

# the history that went out with pack {} at {} is not that of the store: operations were taken out or changed
s-199bb31733 = l’historique parti avec le paquet { $a } à { $b } n’est pas celui de la base : des opérations ont été retirées ou changées

# Events that were imported here and are in no pack that went back yet: {events}.
s-3d3815e184 = Événements importés ici et qui ne sont encore dans aucun paquet rapporté : { $a }.

# Field notes that are in no pack that went back yet: {notes}.
s-ac62911bd2 = Notes de terrain qui ne sont encore dans aucun paquet rapporté : { $a }.

## src-tauri/api/src/export/mod.rs

# A workbook takes {MOST_ROWS} rows, and the map shows {rows}.
s-70aeedf4ed = Un classeur accepte { $a } lignes, et la carte en montre { $b }.

# Narrow the filter, or choose CSV.
s-5d2eed9f8c = Resserrez le filtre, ou choisissez CSV.

# Events are not written as plain JSON.
s-242fcee50e = Les événements ne s’écrivent pas en JSON simple.

# Choose GeoJSON, CSV or XLSX.
s-b69260e46e = Choisissez GeoJSON, CSV ou XLSX.

# The terms of {} keep its rows in the office that fetched them.
s-1c450b1709 = Les conditions de { $a } veulent que ses lignes restent au bureau qui les a récupérées.

# Pass on figures and pictures, with its citation; or leave these rows out.
s-c392bf87bd = Transmettez des chiffres et des images, avec sa citation ; ou laissez ces lignes de côté.

# The filter could not be written: {error}.
s-de55853178 = Le filtre n’a pas pu être écrit : { $a }.

## src-tauri/api/src/export/records.rs

# The request could not be written: {error}.
s-b9034aface = La demande n’a pas pu être écrite : { $a }.

## src-tauri/api/src/export/share.rs

# Choose a higher marking, or lower that of the warning, with a reason.
s-f8453a03c5 = Choisissez une classification plus élevée, ou abaissez celle de l’alerte, avec un motif.

# This warning
s-e8d05d8619 = Cette alerte

# This warning is marked {}, higher than what may leave.
s-eeb93ae39a = Cette alerte est classifiée { $a }, plus haut que ce qui peut sortir.

# Strictly Confidential
s-3031e66113 = strictement confidentiel

## src-tauri/api/src/export/whole.rs

# {} is there already and is no ordinary file.
s-b4d8e2bf4e = { $a } existe déjà et n’est pas un fichier ordinaire.

# Nothing was written. Choose another name.
s-9d2358143a = Rien n’a été écrit. Choisissez un autre nom.

## src-tauri/api/src/exposure/mod.rs

# The period ends on {}, before it starts on {}.
s-71da1822d6 = La période se termine le { $a }, avant de commencer le { $b }.

# Exchange the two days.
s-5c5cbc96ef = Échangez les deux jours.

# This is told of a subregion or of a country.
s-071f9c37e5 = Cela se rapporte à une sous-région ou à un pays.

# Choose one, for example west-africa or MLI.
s-2b8f3a62b4 = Choisissez-en un, par exemple west-africa ou MLI.

## src-tauri/api/src/faults.rs

# Check how it is written, or choose again from what is listed.
s-02d2550166 = Vérifiez l’orthographe, ou choisissez de nouveau dans ce qui est proposé.

# {what} is not known here.
s-2cadb0d8e9 = { $a } : inconnu ici.

# The stored events changed since this filter was set.
s-118e474075 = Les événements enregistrés ont changé depuis que ce filtre a été posé.

# Set it again.
s-86be45b6f4 = Posez-le de nouveau.

# Make room on the disk and try again; nothing was lost.
s-237a79d460 = Libérez de la place sur le disque et réessayez ; rien n’a été perdu.

# Check that the folder is there and may be written, or choose another; nothing was lost.
s-e8b78aa3e7 = Vérifiez que le dossier existe et que l’on peut y écrire, ou choisissez-en un autre ; rien n’a été perdu.

# {} could not be written: {why}.
s-b588b6aed6 = { $a } n’a pas pu être écrit : { $b }.

# The profile is locked.
s-00a527e262 = Le profil est verrouillé.

# Give its passphrase.
s-bec50baaa7 = Donnez sa phrase de passe.

# Give a number between these two.
s-a2efdb4ff0 = Donnez un nombre entre ces deux-là.

# Ask for a longer period, a larger area or fewer conditions, or import more events.
s-e03522f0e2 = Demandez une période plus longue, une zone plus grande ou moins de conditions, ou importez plus d’événements.

## src-tauri/api/src/filters.rs

# No data: no event is stored.
s-57b6c71c77 = Pas de données : aucun événement n’est enregistré.

# No data: of the {all} events that are stored, none lies in what was asked for.
s-b7747183c3 = Pas de données : sur les { $a } événements enregistrés, aucun ne répond à la demande.

# Ask for a longer period, a larger area or fewer conditions, or import events of it.
s-54369601b8 = Demandez une période plus longue, une zone plus grande ou moins de conditions, ou importez-en des événements.

## src-tauri/api/src/forecast.rs

# “{word}” is no month; write it like 2020-10
s-06df2940f2 = « { $a } » n’est pas un mois ; écrivez-le ainsi : 2020-10

# “{name}” is no model.
s-3bf73b9476 = « { $a } » n’est pas un modèle.

# Choose one of {names}.
s-fb049ad3a3 = Choisissez parmi { $a }.

# {} has no month in the two years up to {last}.
s-9386e8328f = { $a } n’a aucun mois dans les deux années jusqu’à { $b }.

# Give a later month with --train-until, or a panel that begins earlier.
s-f075d3a78d = Donnez un mois plus tardif avec --train-until, ou un panel qui commence plus tôt.

# {} months from {} cannot be forecast from {last}.
s-c8976ae9f1 = { $a } mois à partir de { $b } ne peuvent pas être prévus depuis { $c }.

# Begin after the last month of training and end at most {FARTHEST} months after it.
s-0fcb8f9a54 = Commencez après le dernier mois d’apprentissage et finissez au plus { $a } mois après lui.

# {} draws cannot be made.
s-9c58b14938 = { $a } tirages ne peuvent pas être faits.

# Ask for 1 to 100000; 1000 is usual.
s-cc82b751a7 = Demandez-en 1 à 100000 ; 1000 est l’usage.

## src-tauri/api/src/forecast/files.rs

# Write a whole number, for example 490 for October 2020.
s-09751507cb = Écrivez un nombre entier, par exemple 490 pour octobre 2020.

# Write the publisher's number of the country.
s-50505eecd8 = Écrivez le numéro que l’éditeur donne au pays.

# Write the deaths as a number from 0 on; leave out months without data.
s-e7093cf123 = Écrivez les morts comme un nombre à partir de 0 ; laissez de côté les mois sans données.

# {} has month_id {} of country_id {} twice, in lines {first} and {line}.
s-fb6eeacc19 = { $a } contient deux fois month_id { $b } de country_id { $c }, aux lignes { $d } et { $e }.

# Leave one row for each country and month.
s-4d8d9022ea = Laissez une ligne par pays et par mois.

# {} has no row below its head.
s-d46b8382a7 = { $a } n’a aucune ligne sous son en-tête.

# Give a panel with one row for each country and month.
s-14d91396c3 = Donnez un panel avec une ligne par pays et par mois.

# {} has a wrong row for month_id {} of country_id {}.
s-3a4f12284c = { $a } a une ligne fautive pour month_id { $b } de country_id { $c }.

# Correct it.
s-c46606a431 = Corrigez-la.

# Choose a CSV file in UTF-8.
s-8f8dfb52e1 = Choisissez un fichier CSV en UTF-8.

# {} has no column “{column}” in line 1.
s-28a4237c79 = { $a } n’a pas de colonne « { $b } » à la ligne 1.

# Name the columns {}.
s-18a5835aa0 = Nommez les colonnes { $a }.

# Line {line} of {} has “{cell}” as {column}.
s-ffe07a0b41 = La ligne { $a } de { $b } porte « { $c } » comme { $d }.

## src-tauri/api/src/hotspots/divisions.rs

# Choose cells instead of divisions.
s-6daf3461ea = Choisissez des cellules plutôt que des divisions.

## src-tauri/api/src/hotspots/mod.rs

# These cells
s-353923ab0a = Ces cellules

# Choose a longer period, a larger area or other units.
s-3a9de1e4de = Choisissez une période plus longue, une zone plus grande ou d’autres unités.

## src-tauri/api/src/imports.rs

# This run refused nothing.
s-3ccaa664aa = Cette importation n’a rien rejeté.

# There is nothing to save.
s-146437d29f = Il n’y a rien à enregistrer.

# Another import is under way.
s-375dcc53b2 = Une autre importation est en cours.

# Wait until it has ended, or cancel it.
s-f9bdb1fc87 = Attendez qu’elle soit terminée, ou annulez-la.

## src-tauri/api/src/inbox/changes.rs

# This country
s-16f589b872 = Ce pays

# This record
s-62bad3af83 = Cette fiche

# This version
s-dd7d430698 = Cette version

# Taken back
s-03181a21eb = Annulé

# This report
s-8d4165eb4b = Ce rapport

# This item has one report only: there is nothing to split off.
s-6b560b82ca = Cet élément n’a qu’un rapport : il n’y a rien à détacher.

# An item cannot be joined with itself.
s-8498837f7d = Un élément ne peut pas être réuni à lui-même.

# Choose another one.
s-7550f6dc22 = Choisissez-en un autre.

# This item
s-c95256a565 = Cet élément

# Somebody else changed this item meanwhile.
s-1a8f3e0172 = Quelqu’un d’autre a modifié cet élément entre-temps.

# Look at it again, then decide.
s-f427eeb457 = Regardez-le de nouveau, puis décidez.

# {number} is no grade of what a report says.
s-d3e3064d18 = { $a } n’est pas une cote du contenu d’un rapport.

# Write 1 (confirmed) to 6 (cannot be judged).
s-b63ecad715 = Écrivez de 1 (confirmé) à 6 (ne peut être jugé).

# A mark needs a word.
s-0e756050d3 = Une étiquette demande un mot.

# Write one.
s-7ace5d4f7a = Écrivez-en un.

## src-tauri/api/src/inbox/marks.rs

# {name} in {country}, {confidence}: {why}
s-147b9730c4 = { $a } ({ $b }), { $c } : { $d }

# {people} dead
s-fc130a2880 = { $a } { $a ->
        [one] mort
        *[other] morts
    }

# at least {people} dead
s-19d28fcd66 = au moins { $a } { $a ->
        [one] mort
        *[other] morts
    }

# about {people} dead
s-4b8d759f64 = environ { $a } { $a ->
        [one] mort
        *[other] morts
    }

# {people} injured
s-ba3f63f15d = { $a } { $a ->
        [one] blessé
        *[other] blessés
    }

# at least {people} injured
s-5aa11dda0d = au moins { $a } { $a ->
        [one] blessé
        *[other] blessés
    }

# about {people} injured
s-50774d0dff = environ { $a } { $a ->
        [one] blessé
        *[other] blessés
    }

# {people} abducted
s-9e12b099e4 = { $a } { $a ->
        [one] personne enlevée
        *[other] personnes enlevées
    }

# at least {people} abducted
s-4a1f51d4a3 = au moins { $a } { $a ->
        [one] personne enlevée
        *[other] personnes enlevées
    }

# about {people} abducted
s-044c61552d = environ { $a } { $a ->
        [one] personne enlevée
        *[other] personnes enlevées
    }

# {people} displaced
s-01caea8ce1 = { $a } { $a ->
        [one] déplacé
        *[other] déplacés
    }

# at least {people} displaced
s-3346a8c6f5 = au moins { $a } { $a ->
        [one] déplacé
        *[other] déplacés
    }

# about {people} displaced
s-a09a12e555 = environ { $a } { $a ->
        [one] déplacé
        *[other] déplacés
    }

## src-tauri/api/src/inbox/offers.rs

# It is under way in a country that the reports name.
s-2a01fba48c = En cours dans un pays que les rapports nomment.

# An event that is gone since
s-b48701dab3 = Un événement disparu depuis

# A record that was deleted since
s-9cb49e8ec3 = Une fiche supprimée depuis

# An indicator that is gone since
s-eb3a228368 = Un indicateur disparu depuis

# {km:.0} km from {name}, on a day that the reports tell.
s-a4820a6421 = À { $a } km de { $b }, un jour que les rapports indiquent.

# {km:.0} km from {name}, {apart} days from a day that the reports tell.
s-e39fa6093f = À { $a } km de { $b }, à { $c } jours d’un jour que les rapports indiquent.

# {km:.0} km from {name}, in the week before the report.
s-81221d1596 = À { $a } km de { $b }, dans la semaine précédant le rapport.

# {day}, {place}, deaths: {best}
s-92c9530c43 = { $a }, { $b }, morts : { $c }

# {day}, {place}, deaths: no data
s-b3238f46fe = { $a }, { $b }, morts : pas de données

## src-tauri/api/src/inbox/rules.rs

# Rule {number} has no name.
s-3c9dee40f1 = La règle { $a } n’a pas de nom.

# Give it one that says what it does.
s-1a5eb99907 = Donnez-lui un nom qui dise ce qu’elle fait.

# Two rules are called “{name}”.
s-0dc232cf71 = Deux règles s’appellent « { $a } ».

# Give one of them another name.
s-20553ea85c = Donnez un autre nom à l’une des deux.

# The rule “{name}” names “{town}”, which is no town of the base map.
s-96cd5d197b = La règle « { $a } » nomme « { $b } », qui n’est pas une ville du fond de carte.

# Write the town as the map does, or ask for the word in the text.
s-b99676227a = Écrivez la ville comme sur la carte, ou demandez le mot dans le texte.

# The rule “{name}” asks for nothing somewhere.
s-66b4ec371b = La règle « { $a } » a une condition vide.

# Fill in each of its conditions, or take it away.
s-8f2cfc5e28 = Remplissez chacune de ses conditions, ou retirez-la.

# The rule “{name}” does nothing somewhere.
s-22cf8dd108 = La règle « { $a } » a une action vide.

# Say whom it gives a report to, which mark it puts on, or that it mutes.
s-2ccd1036ea = Dites à qui elle attribue un rapport, quelle étiquette elle pose, ou qu’elle met en sourdine.

## src-tauri/api/src/inbox/told.rs

# Linked to “{title}”
s-248ee4764a = Lié à « { $a } »

# No longer linked to “{title}”
s-9938056289 = N’est plus lié à « { $a } »

# Set aside: {reason}
s-95506bc9a9 = Écarté : { $a }

# Set aside: {reason} – {words}
s-f1137681cb = Écarté : { $a } – { $b }

# Opened again
s-4d7fa68415 = Rouvert

# Content graded {grade}
s-4a79518f19 = Contenu coté { $a }

# Content graded as suggested
s-558f3bedf8 = Contenu coté comme proposé

# Outlet {outlet} graded {letter}
s-7d90470030 = Source { $a } cotée { $b }

# Outlet {outlet} graded as suggested
s-20132d896c = Source { $a } cotée comme proposé

# Given to nobody
s-d0342d7e3a = Attribué à personne

# Given to {to}
s-f439b1371c = Attribué à { $a }

# Marked “{tag}”
s-9677eca6cc = Étiqueté « { $a } »

# Mark “{tag}” taken off
s-3464a020bb = Étiquette « { $a } » retirée

# Muted
s-13eb19bbbc = Mis en sourdine

# Brought back into sight
s-446b21f06b = Remis en vue

# Place accepted: {name}
s-1c8ab2a678 = Lieu retenu : { $a }

# Place taken back
s-4d8f2d3c44 = Lieu retiré

# Day accepted: {day}
s-933b4db353 = Jour retenu : { $a }

# Day taken back
s-ab70323f94 = Jour retiré

# A report made an item of its own
s-f0ad9df3af = Un rapport est devenu un élément à part

# Joined with another item
s-6130360a34 = Réuni à un autre élément

# not relevant
s-d474a85d06 = sans rapport

# known already
s-1776e3366f = déjà connu

# not confirmed
s-f35585924d = non confirmé

# too vague
s-f0b8090706 = trop vague

## src-tauri/api/src/links/mod.rs

# No events of “{id}” are stored.
s-d91defdf4f = Aucun événement de « { $a } » n’est enregistré.

# Write one of {known}.
s-5e22e17ff4 = Écrivez l’une de celles-ci : { $a }.

# Nobody decided on events {} and {}.
s-4d65f95817 = Personne n’a rien décidé sur les événements { $a } et { $b }.

# sitroom links lists the pairs with who decided.
s-e8c4096d7c = sitroom links énumère les paires, avec qui a décidé.

## src-tauri/api/src/links/says.rs

# Linked by rule: the two records are one event.
s-6bf1ffdaf2 = Liés par règle : les deux fiches sont un seul événement.

# It waits for a person.
s-aed057d333 = La décision revient à une personne.

# {who} said on {on} that it is one event.
s-02fefc891f = { $a } a dit le { $b } qu’il s’agit d’un seul événement.

# {who} said on {on} that these are two events.
s-24f1d9a32e = { $a } a dit le { $b } qu’il s’agit de deux événements.

# Method: {}. Pairs are linked from {linked} % on, and left to a person from {least} % on.
s-e29974e649 = Méthode : { $a }. Les paires sont liées à partir de { $b } %, et laissées à une personne à partir de { $c } %.

# Events of {name} are stored beside those that count, and are in no figure: {stored}.
s-3898e73b20 = Événements de { $a } enregistrés à côté de ceux qui comptent, et dans aucun chiffre : { $b }.

# Records of {name} that are the same event as one of another publisher and are counted once, with that one: {linked}.
s-5ca36977a1 = Enregistrements de { $a } portant sur le même événement qu’un enregistrement d’un autre éditeur et comptés une seule fois, avec celui-ci : { $b }.

# Events of several publishers are added up. What the method does not find counts twice, and a publisher that begins later looks like a rise: compare times by one publisher alone.
s-f7436250e3 = Les événements de plusieurs éditeurs sont additionnés. Ce que la méthode ne trouve pas compte deux fois, et un éditeur qui commence plus tard ressemble à une hausse : comparez les périodes avec un seul éditeur.

# Pairs of records that may be one event and wait for a person: {waiting}.
s-0e80b4bdd2 = Paires de fiches qui peuvent être un seul événement et attendent une personne : { $a }.

## src-tauri/api/src/moments/closeness.rs

# No month is stored to its end.
s-df4f2f5494 = Aucun mois n’est enregistré jusqu’à sa fin.

# In every division there is violence now or was in the last two years, or no two years are stored: what is compared is the time before it rises.
s-0bd8ec0b37 = Dans chaque division il y a de la violence maintenant ou il y en a eu dans les deux dernières années, ou deux années ne sont pas enregistrées : ce qui est comparé est la période qui précède sa hausse.

# No division had an earlier escalation after two quiet years: there is nothing to be like.
s-8568567787 = Aucune division n’a connu d’escalade antérieure après deux années calmes : il n’y a rien à quoi ressembler.

# Too few earlier escalations to check it: take it as a question, not as a sign.
s-36d5dcca0d = Trop peu d’escalades antérieures pour le vérifier : prenez-le comme une question, non comme un signe.

# {hits:.0} % of {} earlier escalations were among the closest tenth, {baseline:.0} % of ordinary months
s-18ae84c739 = { $a } % de { $b } escalades antérieures étaient parmi le dixième le plus proche, contre { $c } % des mois ordinaires

# {figures}: it told them apart more often than chance, and missed the others.
s-d83049ab20 = { $a } : la méthode les a distinguées plus souvent que le hasard, et a manqué les autres.

# {figures}: it did not tell them apart from ordinary months.
s-bda44e7199 = { $a } : la méthode ne les a pas distinguées des mois ordinaires.

## src-tauri/api/src/moments/mod.rs

# {days} days are too many.
s-c5425c4769 = { $a } jours sont trop.

# Give 0 to {MOST_DAYS} days.
s-ac8e566a10 = Donnez 0 à { $a } jours.

# The last month that is known ended on {}, too long before to tell of now.
s-4853735738 = Le dernier mois connu s’est terminé le { $a }, trop tôt pour parler du présent.

## src-tauri/api/src/outlook/cells.rs

# There is no outlook by cell: no cell here has events in {NEEDED} of the last {LOOKED_AT} months up to {}.
s-d7374012b7 = Il n’y a pas de perspectives par cellule : aucune cellule ici n’a d’événements dans { $a } des { $b } derniers mois jusqu’à { $c }.

# Look at the outlook of the country, or import more years.
s-c5bc96322c = Voyez les perspectives du pays, ou importez plus d’années.

# This cell
s-3e345e478f = Cette cellule

## src-tauri/api/src/outlook/list.rs

# Outlooks are listed by country, and this is a part of one.
s-55502834d1 = Les perspectives se donnent par pays, et ceci n’est qu’une partie d’un pays.

# Choose a country or a subregion.
s-c2728af868 = Choisissez un pays ou une sous-région.

## src-tauri/api/src/outlook/mod.rs

# The country “{iso3}”
s-15c6d8e293 = Le pays « { $a } »

# There is no outlook for {}: too little is stored of it in the two years up to {}.
s-7db3889906 = Il n’y a pas de perspectives pour { $a } : trop peu est enregistré dans les deux années jusqu’à { $b }.

# Import events of the country that reach to the present.
s-b539599c13 = Importez des événements du pays qui vont jusqu’au présent.

# There is no outlook: no month is stored to its end.
s-7bce3bf870 = Il n’y a pas de perspectives : aucun mois n’est enregistré jusqu’à sa fin.

## src-tauri/api/src/outlook/own_record.rs

# shown only where it beats the benchmark by its own record too, choice 1.0
s-2b88ba2dd0 = affiché seulement là où il bat la référence aussi selon ses propres résultats passés, choix 1.0

## src-tauri/api/src/pictures.rs

# The period ends on {}, before it begins on {}.
s-bb955d0517 = La période se termine le { $a }, avant de commencer le { $b }.

## src-tauri/api/src/record/adds.rs

# record {} of 
s-c10abd5a1a = fiche { $a } de{" "}

# In {at}{}: {what}.
s-a4721c0dfb = Dans { $a }{ $b } : { $c }.

# it is no object
s-f56afb1c85 = ce n’est pas un objet

# Write {{"name": …}}.
s-1863165659 = Écrivez {"{"}"name": …{"}"}.

# Add it to a profile that holds an exercise.
s-1c101ebab0 = Ajoutez-la à un profil qui contient un exercice.

# it is of an EXERCISE: nothing in it happened
s-8535f73be2 = elle vient d’un EXERCICE : rien de ce qu’elle dit n’a eu lieu

# it has {bytes} bytes
s-4df55a3575 = il fait { $a } octets

# Split it into files of 64 MiB at most.
s-4b495b18a9 = Divisez-le en fichiers de 64 Mio au plus.

# Save it as UTF-8, and check that you may read it.
s-c522bd7ebf = Enregistrez-le en UTF-8, et vérifiez que vous avez le droit de le lire.

# its list holds no record
s-bdc70c5d68 = sa liste ne contient aucune fiche

# Write {{"name": …}} or [{{…}}, {{…}}].
s-1e941dfa9a = Écrivez {"{"}"name": …{"}"} ou [{"{"}…{"}"}, {"{"}…{"}"}].

# it is neither an object nor a list
s-06c8c71a65 = ce n’est ni un objet ni une liste

# Mend the JSON at that line and column.
s-68953afda0 = Corrigez le JSON à cette ligne et cette colonne.

## src-tauri/api/src/record/author.rs

# author not named
s-d67dfdd5d5 = auteur non nommé

## src-tauri/api/src/record/calendar.rs

# The calendar ends on {}, before it starts on {}.
s-91dc183afd = Le calendrier se termine le { $a }, avant de commencer le { $b }.

## src-tauri/api/src/record/calendar_import.rs

# its number stands twice in the file
s-01a25c80de = son numéro figure deux fois dans le fichier

# Leave one out.
s-427dead5a0 = Retirez-en une.

# This entry was not taken: somebody changed its record at this moment.
s-39c18fabda = Cette entrée n’a pas été reprise : quelqu’un a modifié sa fiche à cet instant.

# Import the file again.
s-7b878fb109 = Importez le fichier de nouveau.

# This entry cannot be taken: {why}.
s-71bdb5337d = Cette entrée ne peut pas être reprise : { $a }.

# it was invented for an exercise
s-1755cf7d29 = elle a été inventée pour un exercice

# Leave it out.
s-52af2406d5 = Laissez-la de côté.

# it has no number to tell it from others by
s-1e21814b87 = elle n’a pas de numéro qui la distingue des autres

# Export the calendar again.
s-8b56a18b42 = Exportez le calendrier de nouveau.

# it follows from another record and is none of its own
s-8e1d3cdb57 = elle découle d’une autre fiche et n’en est pas une elle-même

# Change the election, mission, crisis or agreement itself.
s-c0c154455f = Modifiez l’élection, la mission, la crise ou l’accord même.

# it is the second round of an election that has an entry of its own
s-d6ecbdfbae = c’est le second tour d’une élection qui a sa propre entrée

# Change the election itself.
s-df5bfdd3b2 = Modifiez l’élection même.

# it is one of the {} here
s-2ffc7f0b70 = elle compte ici parmi les { $a }

# Give it the category of its noun.
s-d3eb1cdef3 = Donnez-lui la catégorie de son genre de fiche.

# Give it a title.
s-03557f145d = Donnez-lui un titre.

# Name who promised it as the organizer.
s-43dfba7fb8 = Nommez comme organisateur celui qui l’a promis.

# Write the country as its place.
s-22720d654f = Écrivez le pays comme lieu.

# Give it a day.
s-1719b82ed1 = Donnez-lui un jour.

# Mend the entry.
s-9cc5009ad5 = Corrigez l’entrée.

## src-tauri/api/src/record/casebook.rs

# The casebook of this program cannot be read: {complaint}.
s-75bcded6cc = Le recueil de cas de ce programme ne peut pas être lu : { $a }.

# Install the program again.
s-db4566d7ce = Réinstallez le programme.

## src-tauri/api/src/record/corridors/along.rs

# Fewer than two places of the route have coordinates: add them to its record.
s-e3da0d748f = Moins de deux lieux de l’itinéraire ont des coordonnées : ajoutez-les à sa fiche.

# No data: no event with a known place is stored of this period.
s-19717509bc = Pas de données : aucun événement au lieu connu n’est enregistré pour cette période.

# No data: no event is stored of any country of the area that the route passes.
s-aaa06e5635 = Pas de données : aucun événement n’est enregistré pour un pays de la zone que l’itinéraire traverse.

## src-tauri/api/src/record/corridors/mod.rs

# Roads, towns and violence follow people: an overlap beyond chance need not mean that the trade feeds the violence.
s-15975546bd = Routes, villes et violence suivent les populations : un recoupement au-delà du hasard ne signifie pas forcément que le trafic nourrit la violence.

# A route is taken as the straight way between the places that it names, and stands here where that way or a country that it names touches the area.
s-b052b861d2 = Un itinéraire est pris comme le chemin droit entre les lieux qu’il nomme, et figure ici lorsque ce chemin ou un pays qu’il nomme touche la zone.

# A place off the land of the base map, as a port can be, counts for the nearest land within 25 km.
s-50e570de77 = Un lieu hors des terres du fond de carte, comme peut l’être un port, compte pour la terre la plus proche dans les 25 km.

# A record counts once on each of its legs: what is told of legs does not add up to records.
s-7a4ab154cf = Une fiche compte une fois sur chacun de ses tronçons : ce qui est dit des tronçons ne s’additionne pas en fiches.

# A moved route is turned by 45° at most to either side, since land has a grain that routes and violence both follow.
s-117be9b47a = Un itinéraire déplacé est tourné de 45° au plus de chaque côté, car le relief impose un sens que suivent aussi bien les itinéraires que la violence.

# A case that names who seized it counts as seen, any other as reported; a leg says only that records name both countries in that order.
s-1a990238eb = Un cas qui nomme l’auteur de la saisie compte comme constaté, tout autre comme rapporté ; un tronçon dit seulement que des fiches nomment les deux pays dans cet ordre.

# {distance_km} km is no distance to look for violence along a route.
s-5dd7313e6d = { $a } km n’est pas une distance où chercher de la violence le long d’un itinéraire.

# Give 1 to 500 km.
s-ded4467b69 = Donnez 1 à 500 km.

# Turn the two days round.
s-62227b4eee = Inversez les deux jours.

# No data: no route and no case is recorded here, which does not mean that there is none.
s-8c2c536dfb = Pas de données : aucun itinéraire et aucun cas n’est consigné ici, ce qui ne veut pas dire qu’il n’y en a pas.

## src-tauri/api/src/record/drafts.rs

# A draft needs a name and holds 4 MiB at most.
s-a3df59b9a0 = Un brouillon a besoin d’un nom et contient au plus 4 Mio.

# Save it as a record, and put long texts into a file of their own.
s-a23b0fab93 = Enregistrez-le comme fiche, et mettez les longs textes dans un fichier à part.

## src-tauri/api/src/record/lists.rs

# “{iso3}” is no country.
s-169057837e = « { $a } » n’est pas un pays.

# Write its ISO 3166-1 alpha-3 code, for example MLI.
s-b42584bd95 = Écrivez son code ISO 3166-1 alpha-3, par exemple MLI.

# “{id}” is no subregion.
s-2ae218a549 = « { $a } » n’est pas une sous-région.

## src-tauri/api/src/record/map/mod.rs

# {} km is no distance to look for violence near a border.
s-44d36176f0 = { $a } km n’est pas une distance où chercher de la violence près d’une frontière.

## src-tauri/api/src/record/reasons.rs

# it is lowered without a reason
s-53e6a86837 = elle est abaissée sans motif

# it is muted without a reason
s-8f6a225b49 = elle est mise en sourdine sans motif

# it is closed without a reason
s-8015e6e15b = elle est close sans motif

# say why
s-6803cc7108 = dites pourquoi

## src-tauri/api/src/record/saves.rs

# Others change this record again and again.
s-691ddda6cf = D’autres modifient sans cesse cette fiche.

# Try again in a moment; what you wrote is kept.
s-cbdeb0577b = Réessayez dans un instant ; ce que vous avez écrit est gardé.

# Somebody else changed this record at this moment.
s-e3a724072f = Quelqu’un d’autre a modifié cette fiche à cet instant.

# Look at it and try again.
s-662de7d010 = Regardez-la et réessayez.

# Please {}.
s-3a8d685235 = À faire : { $a }.

# This record is of another noun.
s-6387c96d4f = Cette fiche est d’un autre genre.

# Reload it and change it there.
s-6c9cf8ffac = Rechargez-la et modifiez-la là.

# The version that this change rests on is not there.
s-f68d2243b4 = La version sur laquelle repose cette modification n’existe pas.

# Reload the record and change it again.
s-726596052a = Rechargez la fiche et modifiez-la de nouveau.

## src-tauri/api/src/record/suggest.rs

# The field “{name}”
s-d1af73bb94 = Le champ « { $a } »

## src-tauri/api/src/series.rs

# This step is not stored to its end.
s-2f877a69d8 = Ce pas n’est pas enregistré jusqu’à sa fin.

# No event of this country is stored since: after so many before, the data ended rather than the violence.
s-5c37812779 = Aucun événement de ce pays n’est enregistré depuis : après en avoir eu tant, ce sont les données qui ont cessé plutôt que la violence.

## src-tauri/api/src/sources/freshness.rs

# Nothing of {} is stored.
s-22277843b5 = Rien de { $a } n’est enregistré.

# The newest observation of {} is of {newest}, that is {age} and out of the ordinary; of this source {usual}.
s-0eac6d216a = L’observation la plus récente de { $a } est du { $b }, c’est-à-dire { $c }, ce qui sort de l’ordinaire ; pour cette source, { $d }.

# The newest observation of {} is of {newest}, that is {age}; of this source {usual}.
s-7cb4605083 = L’observation la plus récente de { $a } est du { $b }, c’est-à-dire { $c } ; pour cette source, { $d }.

# this very day
s-25da683e30 = ce jour même

# one day ago
s-aebec8777a = il y a un jour

# {} days ahead of today
s-d26e9b3e73 = { $a } jours après aujourd’hui

# {days} days ago
s-4e49adfa69 = il y a { $a } jours

# up to {days} days are usual, by the median of the last {} steps of its own record
s-95aba71502 = il est habituel d’aller jusqu’à { $a } jours, d’après la médiane des { $b } derniers pas de ses propres passages

# up to {days} days are usual as its publisher announces, for there is no record yet
s-58de6f3066 = il est habituel d’aller jusqu’à { $a } jours selon ce qu’annonce l’éditeur, faute d’historique

# what is usual is not known yet
s-0045059fad = ce qui est habituel n’est pas encore connu

## src-tauri/api/src/sources/mod.rs

# The settings cannot be kept: {why}.
s-7e68a686b6 = Les réglages ne peuvent pas être conservés : { $a }.

# Enter them once more.
s-8fe2854114 = Saisissez-les de nouveau.

## src-tauri/api/src/sources/schedule.rs

# It waits for the network, and is tried again by itself in {minutes} min while the window is open; a script tries it with: sitroom sync --due
s-a633f1469c = La récupération attend le réseau et reprend d’elle-même dans { $a } min tant que la fenêtre est ouverte ; un script l’essaie avec : sitroom sync --due

## src-tauri/api/src/sources/syncs.rs

# This is an exercise: real data stay out of it.
s-658da2e576 = Ceci est un exercice : les données réelles n’y entrent pas.

# Leave the exercise, then fetch.
s-45e8827f0f = Quittez l’exercice, puis récupérez les données.

# This source
s-2ae4e74b0a = Cette source

# No folder was entered.
s-5311ab180c = Aucun dossier n’a été saisi.

# Enter one: sitroom sources folder --folder PATH
s-154de7c7b5 = Saisissez-en un : sitroom sources folder --folder PATH

# No feed was entered.
s-bf2c07e10c = Aucun fil n’a été saisi.

# Enter the address of one: sitroom sources feed --add https://…
s-c4553adbb5 = Saisissez l’adresse de l’un d’eux : sitroom sources feed --add https://…

## src-tauri/api/src/sources/trust.rs

# Of {subregion} no event is stored at all: that is no data, and not zero.
s-86fd238931 = Aucun événement n’est enregistré pour { $a } : c’est une absence de données, et non zéro.

# In {subregion} no event is stored of {names}: that is no data, and not zero.
s-b42a892779 = { $a } : aucun événement n’est enregistré pour { $b } ; c’est une absence de données, et non zéro.

# The data of {name} end on {end}: what follows there is no data, and not zero.
s-088c9d4c55 = Les données sur ce pays s’arrêtent : { $a }, le { $b } ; ce qui suit y est une absence de données, et non zéro.

# Events and deaths, the map, hot spots, outlook and warnings rest on {name} up to {newest}, that is {age}; of this source {usual}. Its last run was {run}.
s-aed0d8281f = Événements et morts, carte, points chauds, perspectives et alertes reposent sur { $a } jusqu’au { $b }, c’est-à-dire { $c } ; pour cette source, { $d }. Son dernier passage : { $e }.

# Events and deaths, the map, hot spots, outlook and warnings rest on {name} up to {newest}, that is {age}; of this source {usual}.
s-72b85accc3 = Événements et morts, carte, points chauds, perspectives et alertes reposent sur { $a } jusqu’au { $b }, c’est-à-dire { $c } ; pour cette source, { $d }.

# The last sync of {name} did not come to its end: {fault}.
s-a0271786bc = La dernière récupération de { $a } n’est pas arrivée à son terme : { $b }.

# There is no picture yet: no event is stored. Open a file, or fetch a source.
s-831f5ce4cd = Il n’y a pas encore de tableau : aucun événement n’est enregistré. Ouvrez un fichier ou récupérez une source.

# This is an exercise: everything in it is invented and says nothing of today.
s-a94d9857de = Ceci est un exercice : tout y est inventé et ne dit rien d’aujourd’hui.

# No, not as a picture of today: the events of {name} end on {newest}, that is {age} and out of the ordinary.
s-c81d615056 = Non, pas comme tableau d’aujourd’hui : les événements de { $a } s’arrêtent le { $b }, c’est-à-dire { $c }, ce qui sort de l’ordinaire.

# With care: the events of {name} reach up to {newest}, that is {age} and as usual; limits that are told below: {limits}.
s-8d82d0f469 = Avec prudence : les événements de { $a } vont jusqu’au { $b }, c’est-à-dire { $c }, comme d’habitude ; limites exposées ci-dessous : { $d }.

# Yes: the events of {name} reach up to {newest}, that is {age} and as usual, and nothing limits them.
s-f7cfa10ac8 = Oui : les événements de { $a } vont jusqu’au { $b }, c’est-à-dire { $c }, comme d’habitude, et rien ne les limite.

## src-tauri/api/src/spillover/mod.rs

# The figures between countries, and those of borders, are of all countries that are stored up to then: they are the same whichever area is looked at.
s-ffaa7882b6 = Les chiffres entre pays, et ceux des frontières, portent sur tous les pays enregistrés jusque-là : ils sont les mêmes quelle que soit la zone regardée.

# A pair is told where ten events or more could have triggered others; of fewer nothing can be said.
s-42dab0d1c3 = Une paire est indiquée lorsque dix événements ou plus ont pu en déclencher d’autres ; en deçà, rien ne peut être dit.

# Nothing here says what caused what, nor who crossed a border.
s-c4461546dd = Rien ici ne dit ce qui a causé quoi, ni qui a franchi une frontière.

# The range of next week leaves out how unsure its mean is, and is too narrow by some.
s-a4f6e4972a = La fourchette de la semaine prochaine ne tient pas compte de l’incertitude de sa moyenne, et est un peu trop étroite.

# Events come in clusters: the probability of as many near a border by lot is too small.
s-7d3f5c05f3 = Les événements viennent par grappes : la probabilité d’en avoir autant par hasard près d’une frontière est trop petite.

# Counts that depend on those before them look like a trend too often.
s-2840882543 = Des dénombrements qui dépendent de ceux qui précèdent ressemblent trop souvent à une tendance.

# No data: no event is stored{from}.
s-a5f9f63848 = Pas de données : aucun événement n’est enregistré{ $a }.

#  until {}
s-362a198aee = {" "}jusqu’au { $a }

# No data: no event of these countries is stored, so nothing can be told of what spills over.
s-93c247518d = Pas de données : aucun événement de ces pays n’est enregistré, on ne peut donc rien dire de ce qui déborde.

# Import events of them, or choose another area.
s-10ebfa2cb6 = Importez-en des événements, ou choisissez une autre zone.

## src-tauri/api/src/spillover/places.rs

# What spills over is told between countries, and this is a part of one.
s-b15647ec08 = Le débordement se mesure entre pays, et ceci n’est qu’une partie d’un pays.

## src-tauri/api/src/spillover/triggers.rs

# Too little is known week by week of the countries that are stored. {refusal}
s-08bfaf3de6 = On sait trop peu, semaine par semaine, des pays enregistrés. { $a }

# These figures rest on {} whole weeks from {} to {}: those that are known here and in all neighbours whose data reach to the last, each with the {LAGS} weeks before it.
s-ce047032d8 = Ces chiffres reposent sur { $a } semaines entières de { $b } à { $c } : celles qui sont connues ici et chez tous les voisins dont les données vont jusqu’à la dernière, chacune avec les { $d } semaines qui la précèdent.

# {one} stands out
s-3c2d2c796b = { $a } se détache

# {} and {last} stand out
s-b867fb227c = { $a } et { $b } se détachent

# Two methods do not agree. Taken pair by pair, {which} beyond chance (q below {CLEAR}). Taken together, one neighbour triggers {:.1} % of a country’s events (95 % between {low:.1} and {high:.1} %), and what is expected next week rests on that. Take such a pair as a question, and not as a finding.
s-c14648676f = Deux méthodes ne concordent pas. Paire par paire, { $a } au-delà du hasard (q inférieur à { $b }). Ensemble, un voisin déclenche { $c } % des événements d’un pays (95 % entre { $d } et { $e } %), et ce qui est attendu la semaine prochaine repose là-dessus. Prenez une telle paire comme une question, non comme un constat.

# No data: those of the country end on {}.
s-18debfd17d = Pas de données : celles du pays s’arrêtent le { $a }.

# No data: no event of the country is stored up to this week.
s-e7bb3ca082 = Pas de données : aucun événement du pays n’est enregistré jusqu’à cette semaine.

# The last weeks of a neighbour are not known.
s-fe2efc3516 = Les dernières semaines d’un voisin ne sont pas connues.

# Too few weeks are known of the country and all its neighbours together: 26 are needed.
s-91c5d0b2c9 = Trop peu de semaines sont connues à la fois du pays et de tous ses voisins : il en faut 26.

## src-tauri/api/src/system.rs

# it is no text in UTF-8
s-b693e7aed1 = ce n’est pas un texte en UTF-8

# it is not there
s-8e6de67734 = il n’existe pas

# the system does not allow it
s-2361cf28c4 = le système ne le permet pas

# the disk is full
s-0e3053ba31 = le disque est plein

# the disk may only be read
s-835f62aab0 = le disque n’est accessible qu’en lecture

# it is a folder
s-1c56c5feae = c’est un dossier

# a part of its path is no folder
s-9d98607c34 = une partie de son chemin n’est pas un dossier

## src-tauri/api/src/tables.rs

# A mapping needs a name of 1 to 80 letters.
s-6e39c4c612 = Une correspondance a besoin d’un nom de 1 à 80 lettres.

# Write a shorter or longer name.
s-f4bfe09c3c = Écrivez un nom plus court ou plus long.

# The mapping could not be written: {error}.
s-eec1bb293e = La correspondance n’a pas pu être écrite : { $a }.

## src-tauri/api/src/vault/backups.rs

# There is no backup to try.
s-1d0f1cdd85 = Il n’y a pas de sauvegarde à essayer.

# Make one first.
s-75b2585203 = Faites-en une d’abord.

# No backup was made since the key of the profile was changed. Those that there are open with the passphrase of their time, and this key cannot try them.
s-1b4928dda8 = Aucune sauvegarde n’a été faite depuis que la clé du profil a été changée. Celles qui existent s’ouvrent avec la phrase de passe de leur temps, et cette clé ne peut pas les essayer.

# It holds {} rows, and not what the {} rows were when it was made.
s-7d6fc32c66 = Elle contient { $a } lignes, et non ce qu’étaient les { $b } lignes quand elle a été faite.

# It is whole, and nothing is known of what it held when it was made.
s-351227d69e = Elle est intacte, et l’on ne sait pas ce qu’elle contenait quand elle a été faite.

## src-tauri/api/src/vault/mod.rs

# A profile does not lock after {} minutes.
s-39269f8439 = Un profil ne se verrouille pas après { $a } minutes.

# Choose 1, 5, 15 or 60 minutes.
s-12547d73b0 = Choisissez 1, 5, 15 ou 60 minutes.

## src-tauri/api/src/views.rs

# A view needs a name of 1 to 80 letters.
s-fa6b34a0df = Une vue a besoin d’un nom de 1 à 80 lettres.

# The view could not be written: {error}.
s-324810be20 = La vue n’a pas pu être écrite : { $a }.

## src-tauri/api/src/wall/gather.rs

# A wall is about a country or a subregion.
s-7c17679fc8 = Un mur porte sur un pays ou une sous-région.

## src-tauri/api/src/wall/plan.rs

# The plan cannot be kept: {why}.
s-86c0c30515 = Le plan ne peut pas être conservé : { $a }.

# Make it anew.
s-e06ae2a2a9 = Refaites-le.

# The wall has {} screens.
s-7ad317bdd5 = Nombre d’écrans du mur : { $a }.

# Plan 1 to {} of them.
s-c9a60a93b1 = Prévoyez-en de 1 à { $a }.

# On screen {}
s-44379441ea = Sur l’écran { $a }

# {on} the monitor {monitor} is taken by another screen.
s-2ee4d0d1b2 = { $a }, le moniteur { $b } est pris par un autre écran.

# Choose another monitor for one of them.
s-e30d27d546 = Choisissez un autre moniteur pour l’un d’eux.

# {on} the name has more than {MOST_LETTERS} letters.
s-633db6d571 = { $a }, le nom a plus de { $b } lettres.

# Write a shorter one.
s-3507306548 = Écrivez-en un plus court.

# {on} the area is neither a subregion nor a country.
s-c62a02fc68 = { $a }, la zone n’est ni une sous-région ni un pays.

# Choose a subregion or a country.
s-3a1f39050a = Choisissez une sous-région ou un pays.

# {on} the language is none of the six.
s-a31647b5ef = { $a }, la langue n’est aucune des six.

# {on} there are {} scenes.
s-6359695211 = { $a }, nombre de scènes : { $b }.

# Choose 1 to {} of them.
s-20eef55e97 = Choisissez-en de 1 à { $a }.

# {on} a scene stays for {} seconds.
s-b8cadcaa82 = { $a }, durée d’une scène en secondes : { $b }.

# Give {} to {} seconds.
s-6c5bd90282 = Donnez de { $a } à { $b } secondes.

# {on} “{time}” is no time of day.
s-49131ba2a1 = { $a }, « { $b } » n’est pas une heure.

# Write hours and minutes, for example 07:30.
s-58ef70716d = Écrivez les heures et les minutes, par exemple 07:30.

# {on} a time from {from} to {until} has no length.
s-660d46bb68 = { $a }, une période de { $b } à { $c } n’a pas de durée.

# Exchange one of the two, or leave both out for always.
s-d6accdd71d = Changez l’une des deux, ou omettez les deux pour toujours.

## src-tauri/api/src/wall/snapshot.rs

# The picture cannot be written: {why}.
s-758ca3e72e = L’image ne peut pas être écrite : { $a }.

# Import the events again.
s-cb19d9b5a8 = Importez de nouveau les événements.

# {} is no picture for a wall: {why}.
s-3f81219519 = { $a } n’est pas une image pour un mur : { $b }.

# Write one with: sitroom wall west-africa --out wall.json
s-dfd188d55d = Écrivez-en une avec : sitroom wall west-africa --out wall.json

# it is longer than {} MB
s-830592bc4b = il dépasse { $a } Mo

# its form is {}, not {FORM}
s-e7f7929b5b = son format est { $a }, et non { $b }

# it does not say that it is Unclassified
s-19d4c2588a = elle n’indique pas qu’elle est non classifiée

## src-tauri/api/src/warnings/mod.rs

# Give more than 0 and at most {MOST_TARGET_DAYS} days, or none.
s-d8db1047c7 = Donnez plus de 0 et au plus { $a } jours, ou rien.

# {days} days are no target.
s-95b4fba52f = { $a } jours ne sont pas un objectif.

## src-tauri/api/src/warnings/onsets.rs

# onsets against the record of warnings, method 1.0
s-4a14b34d9a = déclenchements face au relevé des alertes, méthode 1.0

# Its month is that of the 25th death. Where the file states neither division nor precision, the division is the one that the coordinates lie in.
s-c6606ade7c = Son mois est celui de la 25e mort. Lorsque le fichier n’indique ni division ni précision, la division est celle où tombent les coordonnées.

# Its data end in {}.
s-d8620ec057 = Ses données s’arrêtent en { $a }.

## src-tauri/api/src/warnings/raise.rs

# rules
s-51be95419f = règles

# {} to {}
s-890c120392 = { $a } à { $b }

# {country}: violence may start or escalate, {ahead}
s-ca788e430f = { $a } : la violence peut commencer ou s’aggraver, { $b }

# {division}, {country}: violence may start or escalate, {ahead}
s-5393a81a5b = { $a }, { $b } : la violence peut commencer ou s’aggraver, { $c }

# {month}: {} rules signal, {}.
s-3e41636b44 = { $a } : { $b } règles signalent, { $c }.

# {month}: it signals at a lower level than before.
s-8c7e7ccbfc = { $a } : le signal est à un niveau plus bas qu’auparavant.

# {month}: no longer signalled by {}.
s-e9deb64aff = { $a } : n’est plus signalé par { $b }.

# What a rule found cannot be written: {}, {}.
s-c5d26a12e6 = Ce qu’une règle a trouvé ne peut pas être écrit : { $a }, { $b }.

# Look at the rule, and pause it until it is mended.
s-2748768252 = Regardez la règle, et suspendez-la jusqu’à ce qu’elle soit corrigée.

## src-tauri/api/src/warnings/replayed.rs

# Onset: fewer than 5 deaths in the last three months, 25 or more in the next three.
s-c85020d01c = Déclenchement : moins de 5 morts dans les trois derniers mois, 25 ou plus dans les trois suivants.

# The test of a rule ends before it begins.
s-ee468ad4e9 = L’essai d’une règle se termine avant de commencer.

# No data: no event is stored of this period.
s-1703cfb5c1 = Pas de données : aucun événement n’est enregistré pour cette période.

# Import events, or choose another period.
s-1f180bd652 = Importez des événements, ou choisissez une autre période.

# The rule cannot be tested. {why}
s-4c44d6fb13 = La règle ne peut pas être essayée. { $a }

# Mend the rule and test it again.
s-41b0dbfd36 = Corrigez la règle et essayez-la de nouveau.

## src-tauri/api/src/warnings/rules.rs

# It names no indicator: choose one.
s-f30e1efeb4 = Elle ne nomme aucun indicateur : choisissez-en un.

# It looks at {months} months: write a whole number from 1 to {MOST_MONTHS}.
s-420eb75263 = Elle regarde { $a } mois : écrivez un nombre entier de 1 à { $b }.

# It has no threshold: write the number that the indicator is held against.
s-3d595f122b = Elle n’a pas de seuil : écrivez le nombre auquel l’indicateur est comparé.

# Its threshold is {threshold}: a likelihood is a share from 0 to 1, for example 0.25.
s-d5b243da12 = Son seuil est { $a } : une probabilité est une part de 0 à 1, par exemple 0.25.

# The likelihood of an onset is known of divisions alone: choose each division.
s-4dd2b021d3 = La probabilité d’un déclenchement n’est connue que des divisions : choisissez chaque division.

## src-tauri/api/src/warnings/says.rs

# {} in {month}
s-f20e83ce91 = { $a } en { $b }

# {} in the {months} months to {month}
s-8db20edbd0 = { $a } dans les { $b } mois jusqu’à { $c }

# Events in {month} above the upper bound of its own past
s-b660681e66 = Événements de { $a } au-dessus de la borne supérieure de son propre passé

# {} in {month}, at most {:.0} expected from its own past
s-070eb62017 = { $a } en { $b }, { $c } au plus attendus d’après son propre passé

# {} in divisions of other countries that touch it
s-f9dd860a41 = { $a } dans les divisions d’autres pays qui la touchent

# {} in divisions that touch it
s-d768c77c3c = { $a } dans les divisions qui la touchent

# A hot spot that is new or grows in {month}, with the divisions that touch it
s-bf129395bd = Un point chaud nouveau ou grandissant en { $a }, avec les divisions qui la touchent

# No event {within}, after {:.1} a month in the two years before
s-eab6f73cd1 = Aucun événement { $a }, après { $b } par mois dans les deux années précédentes

# Onset of violence within three months of {month}: {}
s-e2677c9139 = Déclenchement de violence dans les trois mois suivant { $a } : { $b }

# 50 deaths or more in a month of the year after {month}: {}
s-2f18c2b0ee = 50 morts ou plus dans un mois de l’année suivant { $a } : { $b }

# Election {:.0} days after {month}, with more events in three months than in the three before
s-284fde2d14 = Élection { $a } jours après { $b }, avec plus d’événements en trois mois que dans les trois précédents

# Constitutional crisis, {:.0} days old at the end of {month}
s-d12f462d97 = Crise constitutionnelle, ancienne de { $a } jours à la fin de { $b }

# {} within 50 km of a recorded trafficking route
s-16d5689cb7 = { $a } à moins de 50 km d’un itinéraire de trafic consigné

# {} of fading visits while events go on, {month}
s-e9048205f3 = { $a } aux visites qui s’espacent alors que les événements continuent, { $b }

# A commitment {:.0} days late at the end of {month}
s-e2a69cf93d = Un engagement en retard de { $a } jours à la fin de { $b }

# {events_told} with {deaths_told} in the {MONTHS} months to {last} known only roughly, and not counted here
s-bfc921513c = { $a } avec { $b } dans les { $c } mois jusqu’à { $d } connus seulement à peu près, et non comptés ici

# The data end in {}: nothing later is known
s-478dda3da1 = Les données s’arrêtent en { $a } : rien n’est connu ensuite

# No data of this place
s-ab38eb99f8 = Aucune donnée de ce lieu

# {} in the {MONTHS} months to {end}, after {before:.0} in the three before
s-c66270c101 = { $a } dans les { $b } mois jusqu’à { $c }, après { $d } dans les trois précédents

# {} in {}: within {low:.0}–{high:.0} of its own past
s-dbe93f228e = { $a } en { $b } : entre { $c } et { $d } de son propre passé

# {} in the {MONTHS} months to {end} in all {places} places that touch it
s-c93de480f0 = { $a } dans les { $b } mois jusqu’à { $c } dans l’ensemble des { $d } lieux qui la touchent

# It rests on {} in the {MONTHS} months to {end}
s-5b24e3acf9 = L’alerte repose sur { $a } dans les { $b } mois jusqu’à { $c }

# No event in the {MONTHS} months to {end}, after {usual:.1} a month before: it may be that no one reports
s-2e6f35c0a3 = Aucun événement dans les { $a } mois jusqu’à { $b }, après { $c } par mois auparavant : il se peut que personne ne rende compte

# in {}
s-5bb6bdf269 = en { $a }

# in the {months} months to {}
s-a7f7890361 = dans les { $a } mois jusqu’à { $b }

# 1 event
s-f0e2aef10e = 1 événement

# {value:.0} events
s-38dc13ec2b = { $a } événements

# 1 more event
s-d5de1f1f27 = 1 événement de plus

# {value:.0} more events
s-cd2713397c = { $a } événements de plus

# 1 death
s-79bff00281 = 1 mort

# {value:.0} deaths
s-a822d6e2fb = { $a } morts

# 1 civilian death
s-9a6f4e03a6 = 1 mort civil

# {value:.0} civilian deaths
s-472111b586 = { $a } morts civils

# 1 engagement
s-edd91df3c0 = 1 initiative

# {value:.0} engagements
s-3128923c97 = { $a } initiatives

## src-tauri/api/src/warnings/year.rs

# Choose a year from {FIRST_YEAR} to the present one.
s-1d46b55436 = Choisissez une année de { $a } à l’année en cours.

# {year} cannot be evaluated.
s-c9e50bd961 = { $a } ne peut pas être évaluée.

## src-tauri/atlas/src/error.rs

# {events} events are more than an atlas holds (4,294,967,294); split the profile
s-1e565722d1 = { $a } événements sont plus que n’en contient un atlas (4 294 967 294) ; divisez le profil

# {codes} different codes of first-order divisions are more than an atlas holds (65,535); check the base map
s-186b078bba = { $a } codes différents de divisions de premier ordre sont plus que n’en contient un atlas (65 535) ; vérifiez le fond de carte

# this is no atlas snapshot of format {expected}: {found}; build the atlas from the store again
s-3c7b4db337 = ce n’est pas un instantané d’atlas au format { $a } : { $b } ; reconstruisez l’atlas à partir de la base

# the atlas snapshot is damaged: {reason}; build the atlas from the store again
s-df4a316796 = l’instantané de l’atlas est endommagé : { $a } ; reconstruisez l’atlas à partir de la base

# “{id}” is no subregion; use one of those that the offices list, for example west-africa
s-e71044c061 = « { $a } » n’est pas une sous-région ; prenez l’une de celles que donnent les bureaux, par exemple west-africa

# “{iso3}” is no country; write its ISO 3166-1 alpha-3 code, for example MLI
s-e1060cd590 = « { $a } » n’est pas un pays ; écrivez son code ISO 3166-1 alpha-3, par exemple MLI

# “{cell}” is no H3 cell of resolution 0 to 7; write its fifteen hexadecimal digits
s-5a45f07c03 = « { $a } » n’est pas une cellule H3 de résolution 0 à 7 ; écrivez ses quinze chiffres hexadécimaux

# H3 resolution {resolution} is finer than the atlas keeps; use 0 to 7
s-ba81854b74 = La résolution H3 { $a } est plus fine que ce que l’atlas garde ; prenez 0 à 7

# these cells cannot be joined: {reason}; give each once, all of one resolution
s-42388357f2 = ces cellules ne peuvent pas être réunies : { $a } ; donnez chacune une fois, toutes de la même résolution

# there is no tile {z}/{x}/{y}; zoom is 0 to 20, x and y are below 2 to the power of zoom
s-e442aa86a0 = il n’y a pas de tuile { $a }/{ $b }/{ $c } ; le zoom va de 0 à 20, x et y sont inférieurs à 2 puissance zoom

## src-tauri/briefing/src/error.rs

# The page could not be set: {0}.
s-8d580d9d5a = La page n’a pas pu être composée : { $a }.

# The document could not be written: {0}.
s-da62a26739 = Le document n’a pas pu être écrit : { $a }.

# A sentence names source {named}, and the paper lists {listed}.
s-10a105b2d6 = Une phrase nomme la source { $a }, et le document en énumère { $b }.

## src-tauri/domain/src/country.rs

# “{text}” is no ISO 3166-1 alpha-3 code; write three letters, for example MLI
s-f5f734ddc3 = « { $a } » n’est pas un code ISO 3166-1 alpha-3 ; écrivez trois lettres, par exemple MLI

## src-tauri/domain/src/day.rs

# “{text}” is no day; write it as YYYY-MM-DD, for example 2021-03-09
s-52ba7a6e0a = « { $a } » n’est pas un jour ; écrivez-le AAAA-MM-JJ, par exemple 2021-03-09

## src-tauri/domain/src/operation/stamp.rs

# “{text}” is no moment of the clock of operations; it has milliseconds and a count
s-fe88cc9282 = « { $a } » n’est pas un moment de l’horloge des opérations ; il a des millisecondes et un compte

## src-tauri/domain/src/record/content.rs

# nothing is written
s-37eb4f7194 = rien n’est écrit

# fill it in
s-beaaed7380 = remplissez-le

# it ends on {last}, before it begins on {first}
s-fed0bf91b4 = cela se termine le { $a }, avant de commencer le { $b }

# change one of the two days
s-499e081fdf = changez l’un des deux jours

# “{}” has no field of this name
s-a15c192a55 = « { $a } » n’a pas de champ de ce nom

# choose one of its fields: {}
s-6bfc4e2fb7 = choisissez l’un de ses champs : { $a }

# {shown} cannot be read
s-85dfaf6415 = { $a } ne peut pas être lu

# write {wanted}
s-66603c2573 = écrivez { $a }

# a text
s-a6cf19a371 = un texte

# a list of texts
s-c6e2519ac6 = une liste de textes

# days, for example 18 February 2010 or mid-March 2010
s-2a2ad63300 = des jours, par exemple 18 February 2010 ou mid-March 2010

# a day with its time in UTC, for example 2026-03-09 14:30
s-ac57345dd5 = un jour avec son heure en UTC, par exemple 2026-03-09 14:30

# a list of ISO 3166-1 alpha-3 codes, for example MLI
s-4aaf461e02 = une liste de codes ISO 3166-1 alpha-3, par exemple MLI

# a place with its name, and longitude and latitude in degrees
s-2bcd3ff024 = un lieu avec son nom, et longitude et latitude en degrés

# a list of places with names, longitudes and latitudes in degrees
s-36701173be = une liste de lieux avec noms, longitudes et latitudes en degrés

# one of {}
s-655bfc2f03 = l’un de ceux-ci : { $a }

# a list of {}
s-1a91220cdd = une liste parmi { $a }

# a number that is not negative
s-5c344ddafa = un nombre qui n’est pas négatif

# an amount with its currency, for example 250000 USD
s-908c34897d = un montant avec sa monnaie, par exemple 250000 USD

# true or false
s-2d502f8830 = true ou false

# the number of one of the {}
s-e4f6b0b870 = le numéro d’une fiche parmi { $a }

# numbers of {}
s-bc9d79b0f7 = des numéros de { $a }

# a list of sources
s-bff5c79b0f = une liste de sources

## src-tauri/domain/src/record/id.rs

# “{text}” is no number of a record; it has 32 hexadecimal digits
s-d2c6693730 = « { $a } » n’est pas un numéro de fiche ; il a 32 chiffres hexadécimaux

## src-tauri/domain/src/record/marks.rs

# this field cannot be marked on its own, since the record is known by it
s-f3540c4e44 = ce champ ne peut pas être classifié seul, car c’est par lui que l’on connaît la fiche

# mark the whole record
s-0d6f64a8de = classifiez la fiche entière

## src-tauri/domain/src/record/moment.rs

# “{text}” is no day with its time; write it as 2026-03-09 14:30 in UTC, or with its offset, 2026-03-09T14:30+01:00
s-ba0c74cd37 = « { $a } » n’est pas un jour avec son heure ; écrivez-le ainsi : 2026-03-09 14:30 en UTC, ou avec son décalage, 2026-03-09T14:30+01:00

## src-tauri/domain/src/record/when/reading.rs

# no day can be read in it; write it as 18 February 2010, February 2010, mid-March 2010, 2010 or 2009–2010
s-ebc145a59e = aucun jour ne peut y être lu ; écrivez-le ainsi : 18 February 2010, February 2010, mid-March 2010, 2010 ou 2009–2010

# it ends on {}, before it begins on {}; change one of the two
s-2a76667655 = cela se termine le { $a }, avant de commencer le { $b } ; changez l’un des deux

# it can be {first} or {second}; write the month as a word
s-08cacbd5e4 = ce peut être { $a } ou { $b } ; écrivez le mois en lettres

# it can be {} {year} or the years {year}–{}; write the month as a word, or both years in full
s-3e981073e0 = ce peut être { $a } { $b } ou les années { $c }–{ $d } ; écrivez le mois en lettres, ou les deux années en entier

# {name} has {length} days; write {length} {name} or 1 {next}
s-8acee67b90 = { $a } a { $b } jours ; écrivez { $c } { $d } ou 1 { $e }

# there is no month {month}; write the month as a word
s-1eb2c27d28 = il n’y a pas de mois { $a } ; écrivez le mois en lettres

# {year} is no year from 1900 to 2198
s-fa750d3e82 = { $a } n’est pas une année de 1900 à 2198

# that month
s-84318ffccc = ce mois

## src-tauri/domain/src/report.rs

# {number} is no grade of what a report says; write 1 (confirmed) to 6 (cannot be judged)
s-aa1f40ddf1 = { $a } n’est pas une cote de ce que dit une information ; écrivez de 1 (confirmé) à 6 (ne peut être jugé)

## src-tauri/exchange/src/error.rs

# The passphrase is wrong. Nothing was changed or lost. Try again, or open with the two halves of the recovery key.
s-d20b939dca = La phrase de passe est fausse. Rien n’a été changé ni perdu. Réessayez, ou ouvrez avec les deux moitiés de la clé de secours.

# Both copies of the vault in {} are damaged. No passphrase was tried, and nothing was changed. Bring “vault” back from the newest copy in the folder “backups”, or from a copy of the profile.
s-93eb02a6c5 = Les deux copies du coffre dans { $a } sont endommagées. Aucune phrase de passe n’a été essayée, et rien n’a été changé. Reprenez « vault » de la copie la plus récente du dossier « backups », ou d’une copie du profil.

# The vault in {} was changed: it asks for {found} {what}, and {least} to {most} are allowed. No passphrase was tried, for it could be guessed. Bring “vault” back from a copy of the profile.
s-a9fa8478d1 = Le coffre dans { $a } a été modifié : il demande { $b } { $c }, et de { $d } à { $e } sont permis. Aucune phrase de passe n’a été essayée, car elle pourrait être devinée. Reprenez « vault » d’une copie du profil.

# The vault in {} was written by a later version of Sitroom. Nothing was changed. Install the later version.
s-cc4eb0b5b0 = Le coffre dans { $a } a été écrit par une version ultérieure de Sitroom. Rien n’a été changé. Installez la version ultérieure.

# The profile {} has no vault. Set one with “sitroom vault set”.
s-681a553d61 = Le profil { $a } n’a pas de coffre. Définissez-en un avec « sitroom vault set ».

# The profile {} has a vault already. Change its passphrase with “sitroom vault change”.
s-a46de81cf9 = Le profil { $a } a déjà un coffre. Changez sa phrase de passe avec « sitroom vault change ».

# The passphrase has {letters} characters; {least} or more are needed. Take four or five words that do not belong together.
s-0a05ed9eb0 = La phrase de passe compte { $a } caractères ; il en faut { $b } ou plus. Prenez quatre ou cinq mots sans lien entre eux.

# The passphrase is made of {letters} different characters; 5 or more are needed. Take four or five words that do not belong together.
s-404e3eac68 = La phrase de passe est faite de { $a } caractères différents ; il en faut 5 ou plus. Prenez quatre ou cinq mots sans lien entre eux.

# The passphrase is longer than 1024 bytes. Take a shorter one.
s-405e4cfd18 = La phrase de passe dépasse 1024 octets. Prenez-en une plus courte.

# The {which} half is mistyped: its letters do not fit its checksum. Compare it with the sheet, group by group.
s-227d81ba37 = La { $a } moitié est mal saisie : ses lettres ne correspondent pas à sa somme de contrôle. Comparez-la à la feuille, groupe par groupe.

# The {which} half has {letters} letters and digits; a half has {needed}. Compare it with the sheet.
s-edb21da593 = La { $a } moitié compte { $b } lettres et chiffres ; une moitié en a { $c }. Comparez-la à la feuille.

# The same half was given twice. The other custodian has the other one.
s-a6aeae3af7 = La même moitié a été donnée deux fois. L’autre dépositaire a l’autre.

# The two halves are of different recovery keys. Take the two sheets of the same day.
s-4948da1bc9 = Les deux moitiés viennent de clés de secours différentes. Prenez les deux feuilles du même jour.

# The two halves are whole, but open another vault than this one, or halves were made anew since. Take the newest sheets.
s-50a7fa6c90 = Les deux moitiés sont intactes, mais ouvrent un autre coffre que celui-ci, ou des moitiés ont été refaites depuis. Prenez les feuilles les plus récentes.

# There is no memory to try the passphrase: {needed_mib} MiB are needed. Close other programs and try again.
s-02811b1fb3 = La mémoire manque pour essayer la phrase de passe : il faut { $a } Mio. Fermez d’autres programmes et réessayez.

## src-tauri/exchange/src/halves.rs

# first
s-22896bcbc3 = première

# second
s-cd85637651 = seconde

## src-tauri/exchange/src/header.rs

# KiB of memory
s-7e97a137a9 = Kio de mémoire

# passes
s-c45d7545db = passages

# lanes
s-55912773a9 = voies

## src-tauri/exchange/src/hub/address.rs

# the name and the password stand in fields of their own
s-b8a973473f = le nom et le mot de passe ont leurs propres champs

# it does not begin with postgresql://
s-be4aeecc01 = elle ne commence pas par postgresql://

# a part of it is not as it should be
s-15f1c4a326 = une partie n’est pas comme il faut

# it names nobody
s-fc713eeab5 = elle ne nomme personne

# it names no server, or more than one
s-197983de68 = elle ne nomme aucun serveur, ou plus d’un

# “hostaddr” is not taken
s-f137b265a3 = « hostaddr » n’est pas accepté

# an “@” within the password is written %40
s-2b5b78b1ff = un « @ » dans le mot de passe s’écrit %40

# “sslmode” is verify-full, or is left out
s-16d5eeb20a = « sslmode » vaut verify-full, ou s’omet

# there is no certificate in it
s-e7b33a5dc5 = il ne contient aucun certificat

## src-tauri/exchange/src/hub/error.rs

# The address of the hub cannot be read: {why}. Write postgresql://NAME:PASSWORD@HOST/DATABASE, as “sitroom hub admit” printed it.
s-8980e1fe96 = L’adresse du pôle ne peut pas être lue : { $a }. Écrivez postgresql://NAME:PASSWORD@HOST/DATABASE, comme « sitroom hub admit » l’a affichée.

# The address asks for {host} without TLS, and the record would cross the network in the clear. Leave “sslmode” out, or write sslmode=verify-full.
s-89552b4c59 = L’adresse demande { $a } sans TLS, et les fiches traverseraient le réseau en clair. Omettez « sslmode », ou écrivez sslmode=verify-full.

# The certificate authority in {path} cannot be read: {why}. Give a file with its certificate in PEM.
s-b751aa9077 = L’autorité de certification dans { $a } ne peut pas être lue : { $b }. Donnez un fichier avec son certificat en PEM.

# The hub at {place} cannot be reached: {why}. Nothing was lost, and everything goes on offline. Try again when the network is there.
s-9cd16e965c = Le pôle { $a } est injoignable : { $b }. Rien n’est perdu, et tout continue hors ligne. Réessayez quand le réseau est là.

# The hub at {place} did not prove who it is: {why}. Nothing was sent. Give the certificate authority of the office with --ca FILE, or ask whoever looks after the server.
s-8ece669f4d = Le pôle { $a } n’a pas prouvé son identité : { $b }. Rien n’a été envoyé. Donnez l’autorité de certification du bureau avec --ca FILE, ou demandez à qui s’occupe du serveur.

# The server of the hub at {place} offers no TLS, and the record would cross the network in the clear. Nothing was sent. Ask whoever looks after the server to turn TLS on there (“ssl = on”); it may be absent on the same machine alone, by the loopback or a socket.
s-30e9fbf42f = Le serveur du pôle { $a } n’offre pas TLS, et les fiches traverseraient le réseau en clair. Rien n’a été envoyé. Demandez à qui s’occupe du serveur d’y activer TLS (« ssl = on ») ; il ne peut manquer que sur la même machine, par la boucle locale ou une socket.

# The server at {place} does not let “{name}” in: the password in the address of the administrator is wrong, or the server does not take it from here. Nothing was changed. Look at that address, and at what the server lets in (pg_hba.conf).
s-7ed501bd74 = Le serveur { $a } ne laisse pas entrer « { $b } » : le mot de passe dans l’adresse de l’administrateur est faux, ou le serveur ne l’accepte pas d’ici. Rien n’a été changé. Vérifiez cette adresse, et ce que le serveur laisse entrer (pg_hba.conf).

# The hub at {place} does not let “{device}” in: the password is wrong, or the device was dismissed. Ask whoever looks after the hub to admit it again: sitroom hub admit {device}
s-84e05faffd = Le pôle { $a } ne laisse pas entrer « { $b } » : le mot de passe est faux, ou l’appareil a été exclu. Demandez à qui s’occupe du pôle de l’admettre de nouveau : sitroom hub admit { $c }

# There is no such database: {place}. Look at the end of the address.
s-322ec814a3 = Cette base n’existe pas : { $a }. Regardez la fin de l’adresse.

# The database {place} is no hub of Sitroom. Look at the address, or make it one: sitroom hub init --url - < ADMINISTRATOR
s-d0e98a4a9c = La base { $a } n’est pas un pôle de Sitroom. Vérifiez l’adresse, ou faites-en un : sitroom hub init --url - < ADMINISTRATOR

# The server {place} is PostgreSQL {found}, and a hub needs 15 or later. Nothing was changed.
s-238c757f1a = Le serveur { $a } est PostgreSQL { $b }, et un pôle demande la version 15 ou plus. Rien n’a été changé.

# The server {place} has no PostGIS, which maps read points by. Nothing was changed. Install it there (Debian: postgresql-postgis) and try again.
s-d5f875f332 = Le serveur { $a } n’a pas PostGIS, par lequel les cartes lisent les points. Rien n’a été changé. Installez-le là-bas (Debian : postgresql-postgis) et réessayez.

# “{device}” may not do this at the hub {place}: {why}. Ask whoever looks after the hub, or use the address of its administrator.
s-e9c0b6fe08 = « { $a } » n’a pas ce droit au pôle { $b } : { $c }. Demandez à qui s’occupe du pôle, ou prenez l’adresse de son administrateur.

# The hub {place} is of schema {found}, and this program knows {known}. Nothing was sent or taken. Install the same version of Sitroom at all desks.
s-7787a01798 = Le pôle { $a } a le schéma { $b }, et ce programme connaît { $c }. Rien n’a été envoyé ni pris. Installez la même version de Sitroom à tous les postes.

# Device “{device}” pushed something that this program cannot read: {why}. Nothing after it was taken. Install the newest version of Sitroom and pull again.
s-b6babbcad3 = L’appareil « { $a } » a déposé quelque chose que ce programme ne peut pas lire : { $b }. Rien de ce qui suit n’a été pris. Installez la dernière version de Sitroom et reprenez.

# The connection to the hub {place} broke: {why}. What was under way there is not done; what was done before is kept. Try again, it goes on from there.
s-6d5faa5449 = La liaison avec le pôle { $a } s’est rompue : { $b }. Ce qui y était en cours n’est pas fait ; ce qui était fait avant est gardé. Réessayez, cela reprend de là.

# The hub {place} has waited half a minute for somebody else who writes there under the same name, or for a connection that broke and is not noticed yet. Nothing is half-done. Try again in a minute.
s-d605c63a72 = Le pôle { $a } a attendu une demi-minute quelqu’un d’autre qui y écrit sous le même nom, ou une liaison rompue qui n’est pas encore remarquée. Rien n’est à moitié fait. Réessayez dans une minute.

# You stopped it. What was done before is kept, and the next call goes on from there.
s-1280cfba68 = Vous l’avez arrêté. Ce qui était fait est gardé, et le prochain appel reprend de là.

# Somebody else pushes as “{device}” at this moment. Nothing is half-done. Try again, and give each desk a name of its own: sitroom hub admit
s-065841b5c6 = Quelqu’un d’autre dépose sous « { $a } » en ce moment. Rien n’est à moitié fait. Réessayez, et donnez à chaque poste son propre nom : sitroom hub admit

# “{name}” cannot be the name of a device: it takes 1 to 40 small letters, digits, “-” and “_”, a letter first, and begins neither with “pg_” nor with “sitroom”.
s-3251ce56b5 = « { $a } » ne peut pas être le nom d’un appareil : il faut 1 à 40 minuscules, chiffres, « - » et « _ », une lettre d’abord, et il ne commence ni par « pg_ » ni par « sitroom ».

# The server has a role “{name}” that is no device of a hub. Nothing was changed. Choose another name.
s-b28e324193 = Le serveur a un rôle « { $a } » qui n’est pas un appareil d’un pôle. Rien n’a été changé. Choisissez un autre nom.

# “{name}” is let into the database {database} of this server too. Names belong to the whole server, and a marking that is given here would hold there. Nothing was changed. Choose another name, or dismiss it there first.
s-98c6116cd9 = « { $a } » est aussi admis à la base { $b } de ce serveur. Les noms valent pour tout le serveur, et une classification donnée ici vaudrait là-bas. Rien n’a été changé. Choisissez un autre nom, ou excluez-le d’abord là-bas.

# No device “{name}” is admitted to this hub. See: sitroom hub devices
s-fc58dd262f = Aucun appareil « { $a } » n’est admis à ce pôle. Voir : sitroom hub devices

# The hub {place} refused: {why}. Nothing is half-done. Show this to whoever looks after the server.
s-9f1a6d5f2c = Le pôle { $a } a refusé : { $b }. Rien n’est à moitié fait. Montrez ceci à qui s’occupe du serveur.

# The system gives no means to reach a hub: {why}. Restart the computer and try again.
s-6f26ccf4b5 = Le système ne donne pas les moyens de joindre un pôle : { $a }. Redémarrez l’ordinateur et réessayez.

# it did not answer within {seconds} seconds
s-7cffa0a58a = il n’a pas répondu en { $a } secondes

## src-tauri/exchange/src/hub/mod.rs

# it was not admitted
s-64628127c1 = il n’a pas été admis

## src-tauri/exchange/src/hub/operations.rs

# an operation has no number
s-56a8236957 = une opération n’a pas de numéro

# an operation has no record
s-287660e27a = une opération n’a pas de fiche

# “{noun}” is no noun of it
s-0d31150c1a = « { $a } » n’est pas un de ses genres

## src-tauri/exchange/src/pack/error.rs

# The system gives no random numbers for a key ({why}). Nothing was made. Restart the computer and try again.
s-3cc292dd33 = Le système ne donne pas de nombres aléatoires pour une clé ({ $a }). Rien n’a été fait. Redémarrez l’ordinateur et réessayez.

# The identity of this profile cannot be read. Bring the profile back from a backup, or make a new identity and exchange it again.
s-163844e9a9 = L’identité de ce profil ne peut pas être lue. Rétablissez le profil depuis une sauvegarde, ou faites une nouvelle identité et échangez-la de nouveau.

# This is no identity of an office. Save one there with “sitroom identity --json” and bring the file in person.
s-db44740e65 = Ce n’est pas l’identité d’un bureau. Enregistrez-en une là-bas avec « sitroom identity --json » et apportez le fichier en personne.

# The fingerprint {fingerprint} is not that of the keys beside it: somebody changed them. Nothing was trusted; exchange them in person.
s-77714290b8 = L’empreinte { $a } n’est pas celle des clés à côté d’elle : quelqu’un les a changées. Rien n’a reçu la confiance ; échangez-les en personne.

# This is no pack of Sitroom, or its first part is damaged. Nothing of it was read; copy it once more from where it came.
s-b646f528bf = Ce n’est pas un paquet de Sitroom, ou son début est endommagé. Rien n’en a été lu ; copiez-le une nouvelle fois depuis sa source.

# This pack is sealed to another office or laptop. Nothing of it was read; ask its sender for one to {fingerprint}.
s-28a1745a76 = Ce paquet est scellé pour un autre bureau ou ordinateur. Rien n’en a été lu ; demandez-en un à l’expéditeur pour { $a }.

# This pack was made for others, and somebody sealed it once more to this profile. Nothing of it was taken; ask its sender for one to {fingerprint}.
s-13631a5432 = Ce paquet a été fait pour d’autres, et quelqu’un l’a scellé de nouveau pour ce profil. Rien n’en a été pris ; demandez-en un à son expéditeur pour { $a }.

# This pack was damaged or changed on its way ({part}). Nothing of it was taken; copy it once more from where it came.
s-78c90832bd = Ce paquet a été endommagé ou changé en chemin ({ $a }). Rien n’en a été pris ; copiez-le une nouvelle fois depuis sa source.

# This pack is of format {found}, and this program reads format {known}. Nothing of it was taken; make both ends of the same version.
s-11b493daf3 = Ce paquet est au format { $a }, et ce programme lit le format { $b }. Rien n’en a été pris ; mettez les deux côtés à la même version.

# This pack is signed by {signer}, whom nobody here trusts. Nothing of it was taken; exchange identities in person, then: sitroom trust FILE
s-260ffcaa37 = Ce paquet est signé par { $a }, à qui personne ici ne fait confiance. Rien n’en a été pris ; échangez les identités en personne, puis : sitroom trust FILE

# This pack is signed by {name} ({fingerprint}), who is trusted no more since {at}. Nothing of it was taken. Trust that one again only after you met in person.
s-ac8c3c539d = Ce paquet est signé par { $a } ({ $b }), qui n’a plus la confiance depuis { $c }. Rien n’en a été pris. Ne lui rendez la confiance qu’après une rencontre en personne.

# This pack was good until {until}. Nothing of it was taken; ask its sender for a new one.
s-d4dbb49706 = Ce paquet était valable jusqu’au { $a }. Rien n’en a été pris ; demandez-en un nouveau à l’expéditeur.

# This pack holds records of schema {found}, and this program knows {known}. Nothing of it was taken; install the later version.
s-88dacd0795 = Ce paquet contient des fiches du schéma { $a }, et ce programme connaît le { $b }. Rien n’en a été pris ; installez la version plus récente.

# This pack holds more than {mib} MiB in “{part}”. Nothing of it was taken; ask its sender for a smaller area or a shorter period.
s-129b71e505 = Ce paquet contient plus de { $a } Mio dans « { $b } ». Rien n’en a été pris ; demandez à l’expéditeur une zone plus petite ou une période plus courte.

# This pack is {found}, and {wanted} is wanted here. Nothing of it was taken; choose the other one.
s-7c58822cb1 = C’est { $a }, et ici il faut { $b }. Rien n’en a été pris ; choisissez l’autre.

# The pack could not be written: {why}. Make room on the disk or choose another place.
s-041b6ef0d3 = Le paquet n’a pas pu être écrit : { $a }. Libérez de la place sur le disque ou choisissez un autre endroit.

## src-tauri/ingest/src/error.rs

# {0}. Nothing was imported
s-1a3bc7712c = { $a }. Rien n’a été importé

# {0}. Nothing of this sync was imported yet
s-22676a20df = { $a }. Rien de cette synchronisation n’a encore été importé

# What was fetched is not in the store any more. Nothing was imported; fetch the source again with --full
s-23719c38f0 = Ce qui a été récupéré n’est plus dans la base. Rien n’a été importé ; récupérez de nouveau la source avec --full

# The import was cancelled. Nothing was imported
s-a46ac53664 = L’importation a été annulée. Rien n’a été importé

# The file “{name}” changed while it was read. Nothing was imported; wait until it is written and import it again
s-54b520a3a4 = Le fichier « { $a } » a changé pendant la lecture. Rien n’a été importé ; attendez qu’il soit écrit et importez-le de nouveau

# The file “{name}” holds neither mail nor filled forms, and was left as it is. Open it by hand, or take it out of the folder
s-39353506fe = Le fichier « { $a } » ne contient ni courrier ni formulaires remplis et a été laissé tel quel. Ouvrez-le à la main, ou retirez-le du dossier

# The file “{name}” was left as it is: {why}
s-a4b6572730 = Le fichier « { $a } » a été laissé tel quel : { $b }

# The table has a head and no rows under it. Nothing was imported; fetch or export it again
s-f2c228411b = Le tableau a un en-tête et aucune ligne dessous. Rien n’a été importé ; téléchargez-le ou exportez-le de nouveau

# The table has no column “{column}”; it has {known}. Nothing was imported; choose another column
s-8face810cd = Le tableau n’a pas de colonne « { $a } » ; il a { $b }. Rien n’a été importé ; choisissez une autre colonne

# “{}” has no field “{field}”; it has {known}. Nothing was imported; correct the mapping
s-e8a43b9783 = « { $a } » n’a pas de champ « { $b } » ; il y a { $c }. Rien n’a été importé ; corrigez la correspondance

# Nothing is mapped to “{field}”, which each of the {} needs. Nothing was imported; choose its column or one value for all rows, or another noun
s-8ffbca22f0 = Rien ne correspond à « { $a } », nécessaire à chacune des fiches { $b }. Rien n’a été importé ; choisissez sa colonne ou une valeur pour toutes les lignes, ou un autre genre de fiche

# “{id}” is no publisher whose files can be imported; write ucdp
s-2384ddf3bf = « { $a } » n’est pas un éditeur dont les fichiers peuvent être importés ; écrivez ucdp

# An exercise has 1 to {} events, not {events}; ask for fewer
s-30c3bfd54e = Un exercice compte 1 à { $a } événements, non { $b } ; demandez-en moins

# The towns of the base map are missing from this program; build it again with “make build”
s-e966e4818a = Les villes du fond de carte manquent dans ce programme ; reconstruisez-le avec « make build »

# There is no folder “{path}”; choose another, or put in the stick that it is on
s-95ff2e494d = Il n’y a pas de dossier « { $a } » ; choisissez-en un autre, ou insérez la clé où il se trouve

# “{path}” is a file, not a folder; choose the folder that it is in
s-cde29f1e94 = « { $a } » est un fichier, pas un dossier ; choisissez le dossier où il se trouve

# You have no permission to look into the folder “{path}”; ask its owner, or choose another
s-fd086ef6bf = Vous n’avez pas le droit de regarder dans le dossier « { $a } » ; demandez à son propriétaire, ou choisissez-en un autre

# The folder “{path}” cannot be looked into ({source}); check the disk or stick that it is on
s-616c57a5d1 = Impossible de regarder dans le dossier « { $a } » ({ $b }) ; vérifiez le disque ou la clé où il se trouve

## src-tauri/ingest/src/passed_on.rs

# What was passed on as this event is another one, or none
s-c8ca57ccb8 = Ce qui a été transmis comme cet événement en est un autre, ou n’en est pas un

# Ask the office that passed it on to import the file anew
s-bc5e74a6f9 = Demandez au bureau qui l’a transmis d’importer de nouveau le fichier

## src-tauri/ingest/src/pipeline.rs

# Line {first} has the same id and other values
s-fe4b7b67e2 = La ligne { $a } a le même identifiant et d’autres valeurs

# Keep the line that is right, or give the other its own id
s-bf0976e3a2 = Gardez la ligne qui est juste, ou donnez à l’autre son propre identifiant

## src-tauri/ingest/src/record/entry.rs

# it is no list of objects
s-a5febaf387 = ce n’est pas une liste d’objets

# write [{{…}}, {{…}}]
s-b2098826b2 = écrivez [{"{"}…{"}"}, {"{"}…{"}"}]

## src-tauri/ingest/src/record/written.rs

# write the day in another way
s-f28afa4a63 = écrivez le jour autrement

# write the time in another way
s-37be454253 = écrivez l’heure autrement

# “{text}” is no country
s-648bed72c1 = « { $a } » n’est pas un pays

# write its name, or its ISO 3166-1 code, for example MLI
s-72ce7890a9 = écrivez son nom, ou son code ISO 3166-1, par exemple MLI

# “{text}” is no number
s-78f457a025 = « { $a } » n’est pas un nombre

# write digits, for example 1250 or 12.5
s-6c97582626 = écrivez des chiffres, par exemple 1250 ou 12.5

# “{text}” is no amount of money
s-a6f21c5348 = « { $a } » n’est pas une somme d’argent

# write it with its currency, for example 250000 USD
s-1f549f9f89 = écrivez-la avec sa monnaie, par exemple 250000 USD

# “{text}” is neither yes nor no
s-293b482723 = « { $a } » n’est ni oui ni non

# write yes or no, or leave it out
s-0266ce28e7 = écrivez yes ou no, ou laissez vide

# add it to the {} first, or write its number
s-1aa74cb9d8 = ajoutez-la d’abord à { $a }, ou écrivez son numéro

# “{text}” is none of the {}, or the name of several
s-eb2d7f3bbd = « { $a } » n’est aucune des fiches { $b }, ou est le nom de plusieurs

# “{text}” is no choice
s-f6dc4abb44 = « { $a } » n’est pas un choix

# write one of {}
s-9a350e64fd = écrivez l’un de ceux-ci : { $a }

# write unclassified, confidential or strictly_confidential
s-a81d736ae8 = écrivez unclassified, confidential ou strictly_confidential

# {json} is no marking
s-5bf22ee01d = { $a } n’est pas une classification

## src-tauri/ingest/src/table/cells.rs

# write the day as YYYY-MM-DD, or say how the dates of the table are ordered
s-ba839a02fe = écrivez le jour AAAA-MM-JJ, ou dites dans quel ordre sont les dates du tableau

# write it as YYYY-MM-DD HH:MM
s-520746f962 = écrivez-le AAAA-MM-JJ HH:MM

# write a name, an ISO 3166-1 code or a number of M49 or of Gleditsch and Ward
s-e909f8142e = écrivez un nom, un code ISO 3166-1 ou un numéro de M49 ou de Gleditsch et Ward

# “{}” is no country that is known
s-5dadaf60a3 = « { $a } » n’est pas un pays connu

# “{}” is neither yes nor no
s-ed90fb069a = « { $a } » n’est ni oui ni non

# write yes or no, or leave it empty
s-e0d3d0ebda = écrivez yes ou no, ou laissez vide

# {cell} is negative
s-2a00590ba2 = { $a } est négatif

# write a number from 0 on, or leave it empty
s-c9580ea064 = écrivez un nombre à partir de 0, ou laissez vide

# “{}” is no number
s-7f8a94582b = « { $a } » n’est pas un nombre

# say which it means: {}
s-c7208665cd = dites ce que cela désigne : { $a }

# “{}” is none of the choices
s-bc04374734 = « { $a } » n’est aucun des choix

## src-tauri/ingest/src/table/days.rs

# {}, column “{column}”
s-3cbc8c20d8 = { $a }, colonne « { $b } »

# there is no such month
s-cc4174e995 = il n’y a pas de mois de ce nom

## src-tauri/ingest/src/table/guess/assign.rs

# are left out
s-d58978f976 = sont laissés de côté

# are taken as “other”
s-c76078d459 = sont pris comme « autre »

# In column “{}”, {} mean none of the choices of {} and {taken}.
s-1f6130bcb4 = Dans la colonne « { $a } », { $b } ne désignent aucun des choix de { $c } et { $d }.

## src-tauri/ingest/src/table/links.rs

# “{}” is none of the {}
s-01d3ab774f = « { $a } » n’est aucune des fiches { $b }

# add it to the {} first, or let those that are missing be made
s-c704cd234e = ajoutez-la d’abord à { $a }, ou laissez créer celles qui manquent

# add it to the {} first: it needs more than a name ({})
s-2e06aab257 = ajoutez-la d’abord à { $a } : il faut plus qu’un nom ({ $b })

## src-tauri/ingest/src/table/look.rs

# Its columns are those of UCDP GED: import it as events, unless it is something else.
s-f27ef2acd5 = Ses colonnes sont celles d’UCDP GED : importez-le comme événements, à moins que ce soit autre chose.

# There are no rows under the head: choose another sheet or another head.
s-1a3f2106c4 = Il n’y a aucune ligne sous l’en-tête : choisissez une autre feuille ou un autre en-tête.

# Nothing is mapped to {}, which each {} needs: choose columns or values, or another noun.
s-eebad197ff = Rien ne correspond à { $a }, nécessaire à chaque { $b } : choisissez des colonnes ou des valeurs, ou un autre genre de fiche.

## src-tauri/ingest/src/table/reader/place.rs

# “{cell}” is no number of degrees from −{most} to {most}
s-18cd7576c9 = « { $a } » n’est pas un nombre de degrés de −{ $b } à { $c }

# write decimal degrees, for example 14.49
s-e2573b80d2 = écrivez des degrés décimaux, par exemple 14.49

## src-tauri/ingest/src/table/run.rs

# line {line} has the same key and other values
s-34e68b5e90 = la ligne { $a } a la même clé et d’autres valeurs

# keep the line that is right, or choose more columns as the key
s-abbf28f842 = gardez la ligne qui est juste, ou choisissez plus de colonnes pour la clé

# {who} changed this record here, and the table says something else now
s-ef89331b92 = { $a } a modifié cette fiche ici, et le tableau dit maintenant autre chose

# look at the record and change it by hand
s-1a611b11fb = regardez la fiche et modifiez-la à la main

## src-tauri/sources/src/archive.rs

# it holds {} parts, more than {ENTRIES_MAX}
s-bc3c65f84c = il contient { $a } parties, plus de { $b }

# a packed file (ZIP)
s-9c3c36279b = un fichier compressé (ZIP)

# unpack it first and choose the table in it
s-eb1d9b285e = décompressez-le d’abord et choisissez le tableau qu’il contient

# it would unpack to {} MiB or more
s-0bd9070e92 = décompressé, il ferait { $a } Mio ou plus

# {} KiB would unpack to {} MiB or more
s-e91eaf18e8 = { $a } Kio donneraient, décompressés, { $b } Mio ou plus

# its part {name} would unpack to {} MiB
s-82d8818253 = sa partie { $a } ferait, décompressée, { $b } Mio

# its part {name} is damaged ({error})
s-5fbf11700c = sa partie { $a } est endommagée ({ $b })

# its part {name} is longer than it says
s-056c15b550 = sa partie { $a } est plus longue qu’elle ne le dit

# its archive is damaged or cut short ({error})
s-e8380542d7 = son archive est endommagée ou tronquée ({ $a })

## src-tauri/sources/src/calendar.rs

# {path} cannot be read: {source}; check the name, and that you may read it
s-93281d7ed0 = { $a } ne peut pas être lu : { $b } ; vérifiez le nom, et que vous avez le droit de le lire

# {path} has {bytes} bytes; export a shorter period, 64 MiB at most
s-04e34647dd = { $a } fait { $b } octets ; exportez une période plus courte, 64 Mio au plus

# {path} is not written in UTF-8; save it as UTF-8 and import it again
s-5f6f9855a7 = { $a } n’est pas écrit en UTF-8 ; enregistrez-le en UTF-8 et importez-le de nouveau

# {path} does not begin with BEGIN:VCALENDAR; export it as an iCalendar file (.ics) and import it again
s-c797e3caaf = { $a } ne commence pas par BEGIN:VCALENDAR ; exportez-le comme fichier iCalendar (.ics) et importez-le de nouveau

# a line of it is no property with a name and a value
s-a34ef2b017 = une de ses lignes n’est pas une propriété avec nom et valeur

# it does not end
s-2fcb939513 = il ne se termine pas

# Export the calendar again, or mend the entry.
s-0530f36d9d = Exportez le calendrier de nouveau, ou corrigez l’entrée.

# Give each of its days an entry of its own.
s-8691401ef5 = Donnez à chacun de ses jours une entrée à part.

# it repeats
s-3f3380d7ff = elle se répète

# Write it as YYYYMMDD, for example 20260309.
s-d68a79e6d9 = Écrivez-le AAAAMMJJ, par exemple 20260309.

# its day is none that the calendar has
s-2ce9dc92f0 = son jour n’existe pas dans le calendrier

## src-tauri/sources/src/connect/acled/access.rs

# check e-mail and password of the account in the settings of the source
s-5a8f754439 = vérifiez l’adresse électronique et le mot de passe du compte dans les paramètres de la source

# check what the account may read at ACLED
s-21eb615d0a = vérifiez auprès d’ACLED ce que le compte peut lire

## src-tauri/sources/src/connect/acled/mod.rs

# try again later
s-aac167149b = réessayez plus tard

# The row has no id, so it cannot be told from others
s-597fdfa071 = La ligne n’a pas d’identifiant et ne se distingue donc pas des autres

# it lists rows that are not said to be deleted
s-c81558e0a7 = elle énumère des lignes qui ne sont pas dites supprimées

# it has {rows} rows and says that they are {}
s-a82642dae9 = elle a { $a } lignes et en annonce { $b }

# the same page came twice
s-00889f198a = la même page est arrivée deux fois

# it has no list of rows (“data”)
s-88c67569f6 = elle n’a pas de liste de lignes (« data »)

## src-tauri/sources/src/connect/acled/typed.rs

# This is not a day
s-ae9ca78b5d = Ce n’est pas un jour

# The point does not lie on the globe
s-4282f12f05 = Le point n’est pas sur le globe

## src-tauri/sources/src/connect/bounds.rs

# A number of deaths or events lies between 0 and 5,000,000
s-77cc29b2b0 = Un nombre de morts ou d’événements est compris entre 0 et 5 000 000

# A sum in dollars lies between 0 and 1,000,000,000,000
s-dbaf13749f = Une somme en dollars est comprise entre 0 et 1 000 000 000 000

# A risk lies between 0 and 10
s-0e0b3778b3 = Un risque est compris entre 0 et 10

# A probability lies between 0 and 1
s-3608ce91e4 = Une probabilité est comprise entre 0 et 1

## src-tauri/sources/src/connect/fault.rs

# {publisher} refuses the request (status {status}: {words}); {remedy}
s-74802054bc = { $a } refuse la demande (statut { $b } : { $c }) ; { $d }

# {publisher} answers in another shape than it documents ({why}); what came until then is kept, try again later or import a file of the publisher instead
s-a1749630fb = { $a } répond sous une autre forme que celle qu’il documente ({ $b }) ; ce qui est arrivé jusque-là est conservé, réessayez plus tard ou importez plutôt un fichier de l’éditeur

# {publisher} asks for a key; enter it in the settings of the source
s-debda87bcf = { $a } demande une clé ; saisissez-la dans les paramètres de la source

# {publisher} asks for the name of an application that it approved; enter it in the settings of the source
s-053e259b93 = { $a } demande le nom d’une application qu’il a approuvée ; saisissez-le dans les réglages de la source

# {publisher} asks for an account, which is an e-mail address and its password; enter both in the settings of the source, or with: sitroom sources {source_name} --account NAME --key < FILE
s-6e093e63fd = { $a } demande un compte, c’est-à-dire une adresse électronique et son mot de passe ; saisissez les deux dans les paramètres de la source, ou avec : sitroom sources { $b } --account NAME --key < FILE

# The state of the last run cannot be read; fetch the source in full
s-29302e3aa0 = L’état du dernier passage ne peut être lu ; récupérez la source en entier

# a bracket or quotation mark is never closed
s-744bfe1a91 = un crochet ou un guillemet n’est jamais fermé

## src-tauri/sources/src/connect/feed.rs

# check the address of the feed
s-a53c220fc6 = vérifiez l’adresse du flux

# what stands at the address is no feed
s-74a3a29a48 = ce qui se trouve à l’adresse n’est pas un flux

# its marks do not fit together as those of a feed do
s-93115e38a4 = ses balises ne s’accordent pas comme celles d’un flux

# its last mark is missing
s-5155608a48 = sa dernière balise manque

# The entry has neither a headline nor a text
s-693f77c75f = L’entrée n’a ni titre ni texte

# Nothing is to be done here; tell the publisher
s-0a9d1f87c6 = Il n’y a rien à faire ici ; prévenez l’éditeur

## src-tauri/sources/src/connect/form.rs

# Export the form again with all its columns
s-123af2c637 = Exportez de nouveau le formulaire avec toutes ses colonnes

## src-tauri/sources/src/connect/gdelt/articles.rs

# mend the words that are searched in the settings of the source
s-07bd6bec15 = corrigez les mots recherchés dans les paramètres de la source

# The article has no address
s-c392733a0d = L’article n’a pas d’adresse

## src-tauri/sources/src/connect/gdelt/export.rs

# its check sum is another than the list says
s-27b03412d4 = sa somme de contrôle n’est pas celle qu’annonce la liste

# its list names no file of events
s-94fe437ff4 = sa liste ne nomme aucun fichier d’événements

# Nothing was fetched from {wanted} to {first}: only the newest {FILES_MAX} files are
s-9190f444a7 = Rien n’a été récupéré de { $a } à { $b } : seuls les { $c } fichiers les plus récents le sont

# Search that time by words instead, in the settings of the source
s-0328161c46 = Cherchez plutôt cette période par mots, dans les réglages de la source

# its archive is damaged or cut short
s-acc7e0ee56 = son archive est endommagée ou tronquée

# its file would unpack to more than {} MiB
s-24263f4711 = son fichier dépasserait { $a } Mio une fois décompressé

# The row has another number of fields than 61
s-9182b78890 = La ligne n’a pas 61 champs

## src-tauri/sources/src/connect/hapi.rs

# check the identifier in the settings of the source
s-b6adafe450 = vérifiez l’identifiant dans les paramètres de la source

# This is not the code of a country
s-de56dacdaa = Ce n’est pas un code de pays

# The period has no first or no last day
s-1d2f3615dd = La période n’a pas de premier ou de dernier jour

# This is not a number
s-f70fe89410 = Ce n’est pas un nombre

# The row has no figure
s-4260d17b22 = La ligne n’a aucun chiffre

## src-tauri/sources/src/connect/json.rs

# The record is no object with names and values
s-d9f1731410 = L’enregistrement n’est pas un objet avec des noms et des valeurs

# The value is a list or an object where one text or number is due
s-25f88ba2c5 = La valeur est une liste ou un objet là où un texte ou un nombre est attendu

# Look the record up at the publisher, mend the row and import it
s-0eb118f000 = Cherchez l’enregistrement chez l’éditeur, corrigez la ligne et importez-la

# a list of records
s-23bb514d44 = une liste d’enregistrements

# more than {RECORDS_MAX} records in one page
s-8fa1d05feb = plus de { $a } enregistrements dans une page

# a record, an object of names and values
s-e332d99372 = un enregistrement, objet de noms et de valeurs

# a value
s-fb74062197 = une valeur

## src-tauri/sources/src/connect/mail.rs

# neither a mailbox (mbox) nor a message (.eml)
s-3459ccf343 = ni une boîte aux lettres (mbox) ni un message (.eml)

# export the folder from the mail program as mbox, or save the message as .eml
s-93560f1aed = exportez le dossier du logiciel de messagerie au format mbox, ou enregistrez le message en .eml

# Open the message in the mail program and save it anew
s-7dbe285abc = Ouvrez le message dans le logiciel de messagerie et enregistrez-le de nouveau

# The message is longer than 64 MiB
s-9af6eb968a = Le message dépasse 64 Mio

# This is not a message
s-e7254ce7e2 = Ce n’est pas un message

# The message names neither sender, day nor subject
s-be43a49f69 = Le message n’indique ni expéditeur, ni jour, ni objet

## src-tauri/sources/src/connect/reliefweb.rs

# this version of the API was closed: a newer version of Sitroom is needed
s-54361f0141 = cette version de l’API a été fermée : une version plus récente de Sitroom est nécessaire

# ask ReliefWeb to approve the name of the office, and enter it in the settings of the source
s-46f44614d1 = demandez à ReliefWeb d’approuver le nom du bureau et saisissez-le dans les paramètres de la source

# it holds another number of reports than it says
s-e2835552bf = elle ne contient pas le nombre de rapports qu’elle annonce

# The report is not in the shape that is documented: {}
s-044b291cf3 = Le rapport n’a pas la forme documentée : { $a }

## src-tauri/sources/src/connect/ucdp/mod.rs

# another page came than page {}
s-b411229d68 = une autre page que la page { $a } est arrivée

# the number of its pages changes again and again
s-d9b4cdbb3c = le nombre de ses pages ne cesse de changer

# it says of page {} both that more follow and that none do
s-42c0c91dc0 = elle dit de la page { $a } à la fois que d’autres suivent et qu’aucune ne suit

# its next page lies on another server
s-4b4c40ba37 = sa page suivante se trouve sur un autre serveur

# check the token in the settings of the source, or ask UCDP for a new one
s-87f1b45dde = vérifiez le jeton dans les paramètres de la source, ou demandez-en un nouveau à l’UCDP

# no release was found; check the address in the settings of the source
s-742f87f5a4 = aucune version n’a été trouvée ; vérifiez l’adresse dans les paramètres de la source

## src-tauri/sources/src/connect/ucdp_bulk.rs

# its archive holds no table (.csv)
s-946086cd0b = son archive ne contient aucun tableau (.csv)

## src-tauri/sources/src/connect/views.rs

# it names no run of forecasts
s-de04b71b91 = elle ne nomme aucune série de prévisions

# This is not the number of a month
s-bd736325d3 = Ce n’est pas un numéro de mois

## src-tauri/sources/src/encoding.rs

# “{text}” names no encoding; write windows_1252, windows_1251, windows_1256 or macintosh
s-7faadd9e31 = « { $a } » n’est pas un codage ; écrivez windows_1252, windows_1251, windows_1256 ou macintosh

# its last letter is cut in two
s-ce5c6c6578 = sa dernière lettre est coupée en deux

## src-tauri/sources/src/error.rs

# “{}” is a folder, not a file; choose the file in it
s-156e2dc6b4 = « { $a } » est un dossier, non un fichier ; choisissez le fichier qu’il contient

# The file is empty; fetch or export it again
s-57fc15b75d = Le fichier est vide ; téléchargez-le ou exportez-le de nouveau

# The file is {what}, not a table of events; {remedy}
s-c77f56ecf7 = Le fichier est { $a }, non un tableau d’événements ; { $b }

# The table lacks {missing}; seen were: {seen}. Name the columns as UCDP does and import it again
s-6f0bb6cba5 = Il manque au tableau { $a } ; on y trouve : { $b }. Nommez les colonnes comme UCDP et importez-le de nouveau

# Line {line} has no cells, so it cannot be the head of the table; choose the line with the names of the columns
s-5e8a424f97 = La ligne { $a } n’a pas de cellules et ne peut donc pas être l’en-tête du tableau ; choisissez la ligne qui porte les noms des colonnes

# The workbook has no sheet “{name}”; it has {known}
s-ecedfce578 = Le classeur n’a pas de feuille « { $a } » ; il a { $b }

# Line {line} holds a NUL byte (byte {offset} of the file): the file is damaged or no text; fetch or export it again
s-b44ef2fe8f = La ligne { $a } contient un octet NUL (octet { $b } du fichier) : le fichier est endommagé ou n’est pas du texte ; téléchargez-le ou exportez-le de nouveau

# Line {line} holds a byte that is no {encoding} (byte {offset} of the file), while the rest of the file is; mend that place or export the file again
s-9645b82b00 = La ligne { $a } contient un octet qui n’est pas du { $b } (octet { $c } du fichier), alors que le reste du fichier l’est ; corrigez cet endroit ou exportez le fichier de nouveau

# The file ends in the middle of line {line} ({why}); fetch it again
s-50e6ff3e6f = Le fichier s’arrête au milieu de la ligne { $a } ({ $b }) ; téléchargez-le de nouveau

# The record that begins on line {line} is longer than 16 MB: a quotation mark may be missing its partner, or the file is no table; mend that line
s-db4a1dff22 = L’enregistrement qui commence à la ligne { $a } dépasse 16 Mo : un guillemet est peut-être resté ouvert, ou le fichier n’est pas un tableau ; corrigez cette ligne

# The file has more than {} lines; split it
s-e17b8e1464 = Le fichier a plus de { $a } lignes ; divisez-le

# The workbook is refused before it is unpacked: {why}; save the sheet as CSV and import that
s-277108026b = Le classeur est refusé avant d’être décompressé : { $a } ; enregistrez la feuille en CSV et importez celui-ci

# The workbook cannot be read: {why}; open it in a spreadsheet program and save it anew, or save it as CSV
s-e54c6dd87b = Le classeur ne peut pas être lu : { $a } ; ouvrez-le dans un tableur et réenregistrez-le, ou enregistrez-le en CSV

# The JSON cannot be read: {why}; fetch or export it again
s-abbca5d660 = Le JSON ne peut pas être lu : { $a } ; téléchargez-le ou exportez-le de nouveau

# Reading was stopped
s-78eaef58a3 = La lecture a été arrêtée

# There is no file “{path}”; choose another
s-4b87ad8646 = Il n’y a pas de fichier « { $a } » ; choisissez-en un autre

# You have no permission to read “{path}”; ask its owner, or copy it to your own folder
s-85025c7716 = Vous n’avez pas le droit de lire « { $a } » ; demandez à son propriétaire, ou copiez-le dans votre propre dossier

# “{path}” cannot be read ({source}); check the disk or stick that it is on
s-9452815e69 = « { $a } » ne peut pas être lu ({ $b }) ; vérifiez le disque ou la clé où il se trouve

## src-tauri/sources/src/json_words.rs

# it is no well-formed JSON
s-9f9e8a7837 = ce n’est pas du JSON bien formé

# {what}, in line {line}, column {column}
s-3fc534e3e8 = { $a }, à la ligne { $b }, colonne { $c }

# the field “{field}” is missing
s-fb852c269a = le champ « { $a } » manque

# the field “{field}” is not known
s-7de6dce81c = le champ « { $a } » n’est pas connu

# the field “{field}” stands there twice
s-625d61abae = le champ « { $a } » y figure deux fois

# “{word}” is none of the words that are due there
s-9f59afb202 = « { $a } » n’est aucun des mots attendus là

# a value is of another kind than is due there
s-96b279868c = une valeur est d’une autre nature que celle attendue là

## src-tauri/sources/src/kind.rs

# a PDF
s-aed3982b5d = un PDF

# ask for the table itself
s-3954765500 = demandez le tableau même

# a picture
s-d226aa9e19 = une image

# choose the table
s-16557f4d9f = choisissez le tableau

# an old Excel workbook (.xls) or one with a password
s-aeb58d8485 = un ancien classeur Excel (.xls) ou un classeur protégé par mot de passe

# save it as .xlsx without a password, or as CSV
s-1553648a0d = enregistrez-le en .xlsx sans mot de passe, ou en CSV

# a packed file (gzip)
s-9643c19aff = un fichier compressé (gzip)

# unpack it first
s-38fc2da964 = décompressez-le d’abord

# a packed file (7z)
s-3a2b3f4ee5 = un fichier compressé (7z)

# a packed file (RAR)
s-32a6f2a5cd = un fichier compressé (RAR)

# a database
s-c923e16444 = une base de données

# export the table from it as CSV
s-ed373cbb71 = exportez-en le tableau en CSV

# a packed file (zstd)
s-bcc5d1d5ff = un fichier compressé (zstd)

# a Parquet file
s-ceb18c83dc = un fichier Parquet

# save it as CSV
s-c21793139f = enregistrez-le en CSV

# a web page or XML
s-67b0c02e2e = une page web ou du XML

# the download may have failed: open the address in a browser and save the data themselves
s-71052c91f7 = le téléchargement a peut-être échoué : ouvrez l’adresse dans un navigateur et enregistrez les données mêmes

## src-tauri/sources/src/legacy.rs

# In which encoding is the file written? It is no UTF-8, and its letters fit more than one
s-7764a637ab = Dans quel codage le fichier est-il écrit ? Ce n’est pas de l’UTF-8, et ses lettres conviennent à plusieurs

# byte {offset}, line {line}
s-58d5f9d736 = octet { $a }, ligne { $b }

## src-tauri/sources/src/net/attempt.rs

# the key holds letters that no header may hold
s-656ceb36c2 = la clé contient des caractères qu’aucun en-tête ne peut contenir

# hardly anything came within {} seconds
s-c67726cc67 = presque rien n’est arrivé en { $a } secondes

## src-tauri/sources/src/net/download.rs

# it answered with status {status}
s-1edf63c5ee = il a répondu avec le statut { $a }

## src-tauri/sources/src/net/fault.rs

# it answered with status {0}
s-6ec82b92df = il a répondu avec l’état { $a }

# the answer is empty
s-8db9dac18a = la réponse est vide

# a web page came instead of data
s-1883d5c0b9 = une page web est arrivée au lieu de données

# “{address}” cannot be asked: write an address that begins with https://; http:// is for this machine alone
s-4b10e0560f = « { $a } » ne peut être interrogé : écrivez une adresse qui commence par https:// ; http:// est réservé à cette machine

# No secure connection can be made from this machine ({why}); check its certificates and its clock
s-0629d27dfd = Aucune connexion sécurisée ne peut être établie depuis cette machine ({ $a }) ; vérifiez ses certificats et son horloge

# The certificate of {host} is not trusted ({why}); check the clock of this machine, or ask who runs the network whether connections are opened on their way
s-877adc6a95 = Le certificat de { $a } n’est pas reconnu ({ $b }) ; vérifiez l’horloge de cette machine, ou demandez aux responsables du réseau si les connexions sont ouvertes en chemin

# {host} sends on to {to}, which is not followed: only addresses of the same server are; check the address in the settings of the source
s-06301700bf = { $a } renvoie à { $b }, ce qui n’est pas suivi : seules le sont les adresses du même serveur ; vérifiez l’adresse dans les paramètres de la source

# {host} sends on to {to}, which is another server and is not followed; the network may ask to log in first: open any page in a browser, then try again, or check the address in the settings of the source
s-f80deb0d5e = { $a } renvoie vers { $b }, qui est un autre serveur et n’est pas suivi ; le réseau demande peut-être d’abord de se connecter : ouvrez une page dans un navigateur, puis réessayez, ou vérifiez l’adresse dans les paramètres de la source

# {host} sends on from one of its own addresses to another without end; check the address in the settings of the source, or try again later
s-83ce68adae = { $a } renvoie sans fin d’une de ses adresses à une autre ; vérifiez l’adresse dans les paramètres de la source, ou réessayez plus tard

# {host} could not be reached in {tries} tries (last: {why}); what came until then is kept, try again later
s-5aee47c7b8 = { $a } n’a pu être joint en { $b } essais (dernier : { $c }) ; ce qui est arrivé jusque-là est conservé, réessayez plus tard

# {host} failed in {tries} tries (status {status}), which is a fault on its side; what came until then is kept, try again later
s-aacd694501 = { $a } a échoué en { $b } essais (état { $c }), la faute est de son côté ; ce qui est arrivé jusque-là est conservé, réessayez plus tard

# The answer of {host} was cut off, and {tries} tries did not help (last: {why}); what came until then is kept, try again later or on a steadier network
s-e79babfd29 = La réponse de { $a } a été coupée, et { $b } essais n’y ont rien fait (dernier : { $c }) ; ce qui est arrivé jusque-là est conservé, réessayez plus tard ou sur un réseau plus stable

# The answer of {host} is empty where data are due, and {tries} tries did not help; what came until then is kept, try again later, or check the address in the settings of the source
s-c8a8cdcbd4 = La réponse de { $a } est vide là où des données sont attendues, et { $b } essais n’y ont rien fait ; ce qui est arrivé jusque-là est conservé, réessayez plus tard, ou vérifiez l’adresse dans les paramètres de la source

# The answers of {host} contradict themselves, and {tries} tries did not help (last: {why}); what came until then is kept, try again later
s-ad59e3b9d8 = Les réponses de { $a } se contredisent, et { $b } essais n’y ont rien fait (dernier : { $c }) ; ce qui est arrivé jusque-là est conservé, réessayez plus tard

# {host} asks to wait {} seconds, longer than this run may last; what came until then is kept, try again then
s-8ea2b5cc66 = { $a } demande d’attendre { $b } secondes, plus que cette exécution ne peut durer ; ce qui est arrivé jusque-là est conservé, réessayez ensuite

# The run was ended after {} seconds; what came until then is kept, and the next run goes on from there
s-a38cb98b45 = L’exécution a été arrêtée après { $a } secondes ; ce qui est arrivé jusque-là est conservé, et la prochaine reprendra de là

# The answer of {host} is longer than {mib} MiB and was left unread; ask for a shorter period or for fewer countries
s-946457d9d8 = La réponse de { $a } dépasse { $b } Mio et n’a pas été lue ; demandez une période plus courte ou moins de pays

# {host} answered with a web page instead of data; the network may ask to log in first, or the address leads to a page: open it in a browser, then try again
s-f33463cfa9 = { $a } a répondu par une page web au lieu de données ; le réseau demande peut-être d’abord de se connecter, ou l’adresse mène à une page : ouvrez-la dans un navigateur, puis réessayez

# “{path}” cannot be written ({why}); make room on the disk or choose another folder
s-56d2d56255 = « { $a } » ne peut être écrit ({ $b }) ; libérez de la place sur le disque ou choisissez un autre dossier

# The run was stopped; what came until then is kept, and the next run goes on from there
s-695b73bb5d = L’exécution a été interrompue ; ce qui est arrivé jusque-là est conservé, et la prochaine reprendra de là

# {host} lets nobody ask so often, or has too much to do (status {status}); what came until then is kept, try again later
s-c03d727c69 = { $a } n’admet pas tant de demandes, ou a trop à faire (état { $b }) ; ce qui est arrivé jusque-là est conservé, réessayez plus tard

# {host} lets nobody ask so often, or has too much to do (status {status}), and asks to wait until {again_at}; what came until then is kept, try again after that
s-d6cb9bc555 = { $a } n’admet pas tant de demandes, ou a trop à faire (état { $b }), et demande d’attendre jusqu’à { $c } ; ce qui est arrivé jusque-là est conservé, réessayez ensuite

## src-tauri/sources/src/records.rs

# it has no list of records (“features” or “Result”); seen were: {seen}
s-64e544a542 = il n’a pas de liste d’enregistrements (« features » ou « Result ») ; on y trouve : { $a }

# the properties of a feature, an object
s-d1e1853c48 = les propriétés d’un objet géographique, un objet

## src-tauri/sources/src/separated.rs

# a quotation mark that opens there is never closed
s-f346a65c74 = un guillemet qui s’y ouvre n’est jamais fermé

# it has no end
s-194afa52c4 = il n’a pas de fin

## src-tauri/sources/src/table/mod.rs

# its last fields are missing
s-28f3196264 = ses derniers champs manquent

## src-tauri/sources/src/ucdp/date_order.rs

# other dates of the file speak for both
s-75b4be424c = d’autres dates du fichier plaident pour les deux

# no date of the file shows which
s-5348124c8d = aucune date du fichier ne le montre

# Do the dates of the file begin with the day or with the month? They can be read both ways, and {why}
s-3bd88c1119 = Les dates du fichier commencent-elles par le jour ou par le mois ? Elles se lisent des deux façons, et { $a }

# {} in line {line}
s-d574013b7f = { $a } à la ligne { $b }

## src-tauri/sources/src/ucdp/days.rs

# day first
s-6b8659f3c0 = jour d’abord

# month first
s-d49376e743 = mois d’abord

# The file is read {words}, and so read there is no such day
s-b90f97c2de = Le fichier est lu { $a }, et lu ainsi ce jour n’existe pas

# Write the day as YYYY-MM-DD
s-fcb44f663c = Écrivez le jour AAAA-MM-JJ

# The row has no day
s-68516a24e9 = La ligne n’a pas de jour

# Write the first day as YYYY-MM-DD
s-5e4ca1dfce = Écrivez le premier jour AAAA-MM-JJ

# The calendar has no such day between 1900 and 2199
s-08bfa9e8d7 = Le calendrier n’a pas un tel jour entre 1900 et 2199

# Look the day up at UCDP and write it as YYYY-MM-DD
s-a33d3ebb37 = Cherchez le jour chez UCDP et écrivez-le AAAA-MM-JJ

# The year has only two digits, so its century is not known
s-b51e9d16af = L’année n’a que deux chiffres, son siècle n’est donc pas connu

# Write the day as YYYY-MM-DD, for example 2021-03-09
s-73bf2bf3fb = Écrivez le jour AAAA-MM-JJ, par exemple 2021-03-09

# A spreadsheet turned the day into the number {serial}: it may be {from_1900} or, counted from 1904, {from_1904}, and the year of the row does not tell
s-f69396f0f6 = Un tableur a changé le jour en nombre { $a } : ce peut être { $b } ou, compté depuis 1904, { $c }, et l’année de la ligne ne tranche pas

## src-tauri/sources/src/ucdp/head.rs

# the id of the event (id)
s-9269435fe0 = l’identifiant de l’événement (id)

# the day (date_start)
s-252ebe024a = le jour (date_start)

# the place (latitude and longitude, or country)
s-7d5c6b0ab1 = le lieu (latitude et longitude, ou country)

# no names at all
s-20e0331a62 = aucun nom

## src-tauri/sources/src/ucdp/mod.rs

# The row gives no point on the globe, and neither its province nor its country is known
s-9ee1f07060 = La ligne ne donne aucun point du globe, et ni sa province ni son pays ne sont connus

# Write latitude and longitude in degrees, or the name of the country
s-8d1aa8fd93 = Écrivez latitude et longitude en degrés, ou le nom du pays

# The row has {} fields where the head has {}, and it cannot be told which belongs where
s-334d76599c = La ligne a { $a } champs là où l’en-tête en a { $b }, et on ne peut pas dire lequel va où

# Put quotation marks round the text that holds a comma, or fill in the missing field
s-81c905e654 = Mettez entre guillemets le texte qui contient une virgule, ou complétez le champ manquant

# field {}
s-7452beb4d5 = champ { $a }

## src-tauri/sources/src/ucdp/typed.rs

# An id is a positive number
s-e69a19a4cf = Un identifiant est un nombre positif

# Look the id up at UCDP and write it in
s-852f9a136a = Cherchez l’identifiant chez UCDP et écrivez-le

# A spreadsheet cut the id to its first digits
s-b8b0ad9fe9 = Un tableur a réduit l’identifiant à ses premiers chiffres

# Take the id from the original file and write it as a plain number
s-381adf5911 = Prenez l’identifiant dans le fichier d’origine et écrivez-le comme un simple nombre

# The row looks like a line of totals, not an event
s-04d9450ee4 = La ligne ressemble à une ligne de totaux, non à un événement

# Leave the line out; if it is an event, give it its id
s-2717dc1b28 = Laissez la ligne de côté ; si c’est un événement, donnez-lui son identifiant

# A spreadsheet formula failed where the id stood
s-25440f8cf6 = Une formule de tableur a échoué à la place de l’identifiant

# Take the id from the original file
s-d69e47ddc4 = Prenez l’identifiant dans le fichier d’origine

# The id is no number; the fields of the row may be shifted
s-233272cd9e = L’identifiant n’est pas un nombre ; les champs de la ligne sont peut-être décalés

# Write the id of UCDP, and check that every field stands under its name
s-b6c6d6d0d3 = Écrivez l’identifiant d’UCDP, et vérifiez que chaque champ est sous son nom

## src-tauri/sources/src/workbook.rs

# row {} has a cell in column {}, and no table has more than {COLUMNS_MAX}
s-8b2c2a7730 = la ligne { $a } a une cellule dans la colonne { $b }, et aucun tableau n’en a plus de { $c }

# it has more than {CELLS_MAX} cells
s-35761a21b6 = il a plus de { $a } cellules

# it has a password
s-868c41b2fe = il a un mot de passe

## src-tauri/src/cli/add.rs

# Added {}: {}
s-5d88df5dcf = Ajouté, { $a } : { $b }

# There already, and left as they are: {unchanged}
s-feba26d692 = Déjà là, et laissés tels quels : { $a }

## src-tauri/src/cli/answer.rs

# The answer is no JSON: {why}.
s-c58a4e2149 = La réponse n’est pas du JSON : { $a }.

# Ask without --json.
s-f674974eb6 = Demandez sans --json.

# EXERCISE: invented, nothing in it happened\n{}
s-f89baa521a = EXERCICE : inventé, rien de ce qui suit n’a eu lieu{"\u000A"}{ $a }

# The answer cannot be written to standard output: {why}.
s-b7c8729cb6 = La réponse ne peut pas être écrite sur la sortie standard : { $a }.

# Make room on the disk or write it elsewhere.
s-36d143278a = Faites de la place sur le disque ou écrivez-la ailleurs.

# --{name} {} for {}
s-a9910705c0 = --{ $a } { $b } pour { $c }

# Add {}.
s-2aead874a5 = Ajoutez { $a }.

# , or 
s-8105c29627 = , ou{" "}

## src-tauri/src/cli/brief.rs

# A briefing is on an area or on a record, and both are named.
s-ce0c731e25 = Une note d’information porte sur une zone ou sur une fiche, et les deux sont indiquées.

# Leave one of them away: a record says itself where it is.
s-d1883e59e3 = Omettez l’une des deux : une fiche dit elle-même où elle se situe.

# Nothing is named that the briefing is on.
s-b57d0fc0cf = Rien n’est indiqué sur quoi porte la note d’information.

# Name a subregion, a country by its three letters, or a record with --record.
s-e1b6acc493 = Indiquez une sous-région, un pays par ses trois lettres, ou une fiche avec --record.

# Slides are written as PDF alone, and a DOCX is asked for.
s-ab9d8613a6 = Les diapositives s’écrivent seulement en PDF, et un DOCX est demandé.

# Write --out slides.pdf, or leave --shape away.
s-83f5fe2b33 = Écrivez --out slides.pdf, ou omettez --shape.

# {} ends neither in .pdf nor in .docx.
s-da571ae8b5 = { $a } ne se termine ni par .pdf ni par .docx.

# Write --out brief.pdf for a document to hand over, --out brief.docx for one to go on writing.
s-4724d58452 = Écrivez --out brief.pdf pour un document à remettre, --out brief.docx pour un document à poursuivre.

# {} is written: {marking}, as of {}, {} parts, {} sources. It is a draft: nobody has signed it off.
s-566edfdca2 = { $a } est écrit : { $b }, au { $c } ; parties : { $d }, sources : { $e }. C’est un projet : personne ne l’a validé.

## src-tauri/src/cli/calendar.rs

# \nLine {}: {} {}
s-e31e887b03 = {"\u000A"}Ligne { $a } : { $b } { $c }

# The calendar has no period.
s-c2d17f88bf = Le calendrier n’a pas de période.

# Give --since and --until.
s-0708380bc4 = Donnez --since et --until.

# {} entries are in {}.
s-9e71718a51 = Entrées écrites dans { $b } : { $a }.

# {} entries; {} more have no day
s-3eb380e1dc = Entrées : { $a } ; sans jour : { $b }

# , year {years}
s-91c5c8090f = , année { $a }

# , late
s-bd59741d3e = , en retard

## src-tauri/src/cli/change.rs

# The last {} that is stored to its end begins on {}.
s-90e5b1547a = Le dernier pas ({ $a }) enregistré jusqu’à sa fin commence le { $b }.

#  ({}; no data since)
s-f2e4a1ae90 = {" "}({ $a } ; pas de données depuis)

# no data
s-2c679ef8ff = pas de données

# ; level {:.1} since {}
s-3b396c6fe5 =  ; niveau { $a } depuis le { $b }

# ABOVE
s-b848888c3c = AU-DESSUS

# within
s-8e548dc8f7 = dans l’intervalle

# BELOW
s-91c231bb4f = AU-DESSOUS

# {count} events; {}
s-2d96a0156d = { $a } { $a ->
        [one] événement
        *[other] événements
    } ; { $b }

# not judged
s-8b31e6466b = non jugé

# {count} events, {word}: {:.1} expected, {:.0} to {:.0}
s-8d53cae610 = { $a } { $a ->
        [one] événement
        *[other] événements
    }, { $b } : { $c } attendus, { $d } à { $e }

## src-tauri/src/cli/clusters.rs

# and {} more: --json lists all
s-9a9f62b253 = et { $a } de plus : --json les donne tous

# {} clusters; {} of {} events are in none. Left out: {} known to a province or country only, {} without a known day.
s-99560fab63 = Grappes : { $a } ; { $b } des { $c } événements ne sont dans aucune. Laissés de côté : { $d } connus à la province ou au pays seulement, { $e } sans jour connu.

# {}; newest event {}
s-f631142511 = { $a } ; événement le plus récent { $b }

#  ({events} events without a number)
s-1609b95564 = {" "}({ $a } événements sans nombre)

# {:6} events, {} deaths{unknown}, {} to {}, within {:.0} km of {lat:.3} {lon:.3} {}
s-c9bf68b2e8 = { $a } événements, { $b } morts{ $c }, { $d } à { $e }, dans un rayon de { $f } km autour de { $g } { $h } { $i }

## src-tauri/src/cli/commitments.rs

# {late} of {open} open are late on {}; {kept} of {past} past were kept
s-e4b6d12d5e = { $a } des { $b } engagements ouverts sont en retard au { $c } ; { $d } des { $e } passés ont été tenus

# no day
s-0bbc3ec28a = pas de jour

# may be late
s-821f3d589e = peut-être en retard

# in {days} d
s-796341b24e = dans { $a } j

# {} d late
s-93745d6975 = { $a } j de retard

## src-tauri/src/cli/compare.rs

# Run {} of {}: {}
s-579ccfc154 = Importation { $a } de { $b } : { $c }

#   and {} more months: --json
s-265bdc54c4 = {"  "}et { $a } autres mois : --json

#   and {} more events: --json
s-a7e3940210 = {"  "}et { $a } autres événements : --json

# events from {} to {}, deaths from {} to {}
s-766d4f124d = événements de { $a } à { $b }, morts de { $c } à { $d }

# not stated
s-9e6f2de747 = non indiqué

# added {key} of {day} in {place}, deaths {after}
s-5cd85d5b9a = ajouté : { $a } du { $b } à { $c }, morts : { $d }

# taken back {key} of {day} in {place}, deaths {before}
s-15c60a4279 = retiré : { $a } du { $b } à { $c }, morts : { $d }

# changed {key} of {day} in {place}, deaths from {before} to {after}
s-ed92c8011d = changé : { $a } du { $b } à { $c }, morts de { $d } à { $e }

## src-tauri/src/cli/corridors.rs

# {} routes and {} cases (newest {}); events up to {}.
s-f9780dc27d = { $a } itinéraires et { $b } cas (le plus récent { $c }) ; événements jusqu’au { $d }.

# none: no data
s-95a63ddcb0 = aucun : pas de données

#   of these {}: {routes} routes, {cases} cases
s-5edc088ec0 = {"  "}dont { $a } : { $b } itinéraires, { $c } cas

# From country to country ({} records name no two in a row; {} cases name several as origin or destination):
s-fc010d1612 = De pays à pays ({ $a } fiches n’en nomment pas deux de suite ; { $b } cas en nomment plusieurs comme origine ou destination) :

# \nSources: {}
s-6ec85609af = {"\u000A"}Sources : { $a }

# no figure
s-2273f5c83b = pas de chiffre

# ; {:.0} km without data
s-6ad521879e =  ; { $a } km sans données

# ratio {ratio:.2}, 
s-4e5ed166de = rapport { $a },{" "}

# {:.0} of {:.0} km near violence, {:.0} %, {:.0} % expected ({low:.0} to {high:.0}); {ratio}p {:.3}, q {:.3}
s-6ccb72eea3 = { $a } de { $b } km près de la violence, { $c } %, { $d } % attendus ({ $e } à { $f }) ; { $g }p { $h }, q { $i }

# supposed
s-1eda55196b = supposé

# reported
s-5f07385829 = rapporté

# seen
s-b40cd7704f = constaté

# {} → {}, {}: {} routes, {} cases ({} without quantity){volumes}; surest {certainty}
s-8daa6e09c4 = { $a } → { $b }, { $c } : { $d } itinéraires, { $e } cas ({ $f } sans quantité){ $g } ; au plus sûr { $h }

# {}, {}: origin {}, transit {}, destination {}
s-6c4682a59e = { $a }, { $b } : origine { $c }, transit { $d }, destination { $e }

# people
s-5b8bccd780 = personnes

# drugs
s-f53e5ff75f = drogues

# arms
s-8499793ed9 = armes

# resources
s-a9163ed8c4 = ressources

## src-tauri/src/cli/density.rs

# {}  {:10.3} events per 1,000 km²  {}
s-59e0f13a57 = { $a }  { $b } événements par 1 000 km²  { $c }

# Bandwidth {:.1} km{}, from {} events; {} of them are known to a province or country only and were spread over it; {} could not be placed
s-fd07a0e59e = Largeur de bande { $a } km{ $b }, à partir de { $c } événements ; { $d } ne sont connus qu’à la province ou au pays et y ont été répartis ; { $e } n’ont pu être placés

#  (by rule)
s-ae194f3f9c = {" "}(par règle)

## src-tauri/src/cli/edit.rs

# This record is deleted.
s-896eed7947 = Cette fiche est supprimée.

# Bring it back in the window, from its versions, and try again.
s-7e0ce39e68 = Rétablissez-la dans la fenêtre, depuis ses versions, et réessayez.

# Nothing is to be changed.
s-1e73208ee9 = Rien n’est à changer.

# Write --set FIELD=VALUE, --marking or --delete.
s-bcad39f2f0 = Écrivez --set FIELD=VALUE, --marking ou --delete.

# Somebody else changed {field} at this moment.
s-33dbca0fa7 = Quelqu’un d’autre a changé { $a } à cet instant.

# Version {} of {}
s-acaf624a94 = Version { $a } de { $b }

# Say why with --reason.
s-cdef9bebd8 = Dites pourquoi avec --reason.

# Nothing was changed: {}: {}.
s-ff85df91b9 = Rien n’a été changé : { $a } : { $b }.

# write FIELD=VALUE
s-500ba7d346 = écrivez FIELD=VALUE

## src-tauri/src/cli/effect.rs

# {}: {} from {} on. {}
s-65b3758d7a = { $a } : { $b } à partir de { $c }. { $d }

# Near: {} ({})
s-cf84f5f869 = Proche : { $a } ({ $b })

# Neighbours looked at: {}
s-2d11df9d92 = Voisins examinés : { $a }

# {}; known until {}, newest event {}
s-80ea57797d = { $a } ; connu jusqu’au { $b }, événement le plus récent { $c }

# {what}: step {step}, bend {bend} a month; {before} months before, {after} after
s-352e3d8131 = { $a } : saut { $b }, infléchissement { $c } par mois ; { $d } mois avant, { $e } après

#   beside {like} like cases: {ratio}, p {:.2}
s-102438c2e6 = {"  "}auprès de { $a } cas semblables : { $b }, p { $c }

#   no like cases: {}
s-b8a8ea2ad3 = {"  "}pas de cas semblables : { $a }

# × {:.2} ({:.2} to {:.2}, {:.0} %)
s-45dfa98e23 = × { $a } ({ $b } à { $c }, { $d } %)

## src-tauri/src/cli/evaluate.rs

# Warnings raised: {}. Came true: {}, in part: {}, averted: {}, did not: {}, nobody can tell: {}, nobody has said: {}, open: {}.\n
s-8e348ba137 = Alertes émises : { $a }. Avérées : { $b }, en partie : { $c }, écartées : { $d }, non avérées : { $e }, nul ne peut dire : { $f }, nul ne l’a dit : { $g }, ouvertes : { $h }.{"\u000A"}

# Onsets: no data, no event is stored of the year.
s-b1d7a6c4b4 = Déclenchements : pas de données, aucun événement de l’année n’est enregistré.

# Onsets: {} warned of, {} not; known until {}. {}
s-483c867ba9 = Déclenchements : { $a } annoncés par une alerte, { $b } non ; connu jusqu’au { $c }. { $d }

# nobody warned
s-841b5078b8 = personne n’a alerté

#   {} {} {}, {:.0} deaths: {warned}
s-0dc8d5367b = {"  "}{ $a } { $b } { $c }, { $d } morts : { $e }

#   left out: {country}. {why}
s-e37f91c220 = {"  "}laissé de côté : { $a }. { $b }

# fewer than half had one so far
s-4245c9486f = moins de la moitié en a eu une jusqu’ici

# half within {days:.1} days
s-87377a39e8 = la moitié en { $a } jours

# First action: {} of {}, {half}; {} wait.
s-d3cf3a19cf = Première action : { $a } sur { $b }, { $c } ; { $d } attendent.

# Engagements: {}. Commitments due: {}, kept {}, broken {}, withdrawn {}, open {}.
s-6986ab4956 = Initiatives : { $a }. Engagements échus : { $b }, tenus { $c }, rompus { $d }, retirés { $e }, ouverts { $f }.

#   lesson: {}
s-6226386d1c = {"  "}enseignement : { $a }

# Lessons: {}. Closed without one: {}.
s-b5162e8719 = Enseignements : { $a }. Closes sans enseignement : { $b }.

## src-tauri/src/cli/events.rs

# {} events, {} deaths (best estimate; {}–{})
s-b628bba408 = { $a } { $a ->
        [one] événement
        *[other] événements
    }, { $b } { $b ->
        [one] mort
        *[other] morts
    } (meilleure estimation ; { $c }–{ $d })

#   {iso3:<8} {:>8} events {:>9} deaths
s-39673be6a0 = {"  "}{ $a } { $b } événements { $c } morts

#   {:<8} {:>8} events {:>9} deaths
s-df3cc1704a = {"  "}{ $a } { $b } événements { $c } morts

# Source: {source}
s-3445f6d976 = Source : { $a }

## src-tauri/src/cli/export.rs

# {} {noun} are in {}.
s-9ed49d05c1 = { $a } { $b } : dans { $c }.

# “{}” names no format.
s-29059e736b = « { $a } » ne nomme aucun format.

# End it in .csv, .xlsx, .geojson or, for records, .json.
s-7dc28dd2bd = Terminez-le par .csv, .xlsx, .geojson ou, pour les fiches, .json.

## src-tauri/src/cli/exposure.rs

# Violence from {since} to {until} (newest event {newest}), presences on {}.
s-162365b807 = Violence du { $a } au { $b } (événement le plus récent { $c }), présences au { $d }.

# {count:>5} places: {}
s-2a3b859852 = { $a } lieux : { $b }

# Share of deaths where a partner is: {share}; of {deaths} deaths in {places} places of countries with recorded presence. Left out: {left_deaths} deaths in {left_places} places of countries without.
s-260f532e18 = Part des morts là où se trouve un partenaire : { $a } ; sur { $b } morts dans { $c } lieux de pays à présence consignée. Laissés de côté : { $d } morts dans { $e } lieux de pays sans présence.

# No share of deaths: {}
s-d8b0e7e372 = Pas de part des morts : { $a }

# Presence gathers where violence does: {index}; violence itself: {gini}.
s-56a4e41d65 = La présence se concentre là où est la violence : { $a } ; la violence elle-même : { $b }.

# No concentration: {why}
s-f5a43df065 = Pas de concentration : { $a }

# {presences} presences counted, {doubtful} of them may be over; {} ended in the period, and are not counted.
s-40bcaaf322 = { $a } présences comptées, dont { $b } sont peut-être finies ; { $c } ont pris fin dans la période et ne sont pas comptées.

# {}: {partners} partners with {presences} presences are known to the country only.
s-d84178b2ea = { $a } : { $b } partenaires avec { $c } présences ne sont connus qu’au pays.

# {events} events with {deaths} deaths are known to no place.
s-ccbd24ab87 = { $a } événements avec { $b } morts ne sont connus d’aucun lieu.

# ; {partners} partners somewhere in the country
s-374728401b =  ; { $a } partenaires quelque part dans le pays

# {rank:>3}. {} {}: {best} deaths ({low} to {high}), {events} events{elsewhere}
s-04321855d5 = { $a }. { $b } { $c } : { $d } morts ({ $e } à { $f }), { $g } événements{ $h }

# {:.2} ({:.2} to {:.2}, {:.0} %)
s-837e185515 = { $a } ({ $b } à { $c }, { $d } %)

# violence, nobody known to be there
s-78e53f5315 = violence, nul n’y est connu

# violence, no presence is recorded in the whole country
s-a20a3ef14c = violence, aucune présence n’est consignée dans tout le pays

# violence, at least one partner
s-2b9c03a3ff = violence, au moins un partenaire

# no event data
s-39622c92cc = pas de données d’événements

# no violence in the period
s-26b757b420 = pas de violence dans la période

## src-tauri/src/cli/filter.rs

# The period ends on {until}, before it starts on {since}.
s-5a7a88e5e1 = La période se termine le { $a }, avant de commencer le { $b }.

# Bounds are four numbers, not {}.
s-25625c8680 = Les limites sont quatre nombres, non { $a }.

# Write west, south, east, north in degrees.
s-b48540083f = Écrivez ouest, sud, est, nord en degrés.

# {west},{south},{east},{north} are no bounds on earth.
s-f5b929011b = { $a },{ $b },{ $c },{ $d } ne sont pas des limites sur Terre.

## src-tauri/src/cli/forecast.rs

# {} countries with {}: {}
s-e48ac111f1 = { $a } pays avec { $b } : { $c }

# {} rows for {} countries, {first} to {last}, are in {}.
s-dba43dce5c = { $a } lignes pour { $b } pays, { $c } à { $d }, sont dans { $e }.

# {}; trained on {} country-months, {from} to {to}; record from {} earlier origins.
s-4c5e9d21fb = { $a } ; appris sur { $b } mois-pays, { $c } à { $d } ; résultats passés de { $e } origines antérieures.

# {:<14} CRPS {:.3}  ignorance {:.3} bits  interval score {:.1}  90 % interval covers {:.0} % ({above} above zero)
s-41ac3a57e2 = { $a } CRPS { $b }  ignorance { $c } bits  score d’intervalle { $d }  l’intervalle à 90 % couvre { $e } % ({ $f } au-dessus de zéro)

## src-tauri/src/cli/hotspots.rs

# {} of {} places are hot (q < 0.05), {} of them very (q < 0.01), from {} events
s-076c1b7794 = { $a } des { $b } lieux sont chauds (q < 0,05), dont { $c } très (q < 0,01), à partir de { $d } événements

# {} events are known to a province or country only and were spread over it; {} state no precision; {} could not be placed
s-e1218da1d5 = { $a } événements ne sont connus qu’à la province ou au pays et y ont été répartis ; { $b } n’indiquent pas de précision ; { $c } n’ont pu être placés

# Moran's I of the whole map {:.3} (expected {:.3}), z {:.2}, p {:.2e}
s-00526239b5 = I de Moran de toute la carte { $a } (attendu { $b }), z { $c }, p { $d }

# Over {} steps, {} to {}:
s-fc332ae45d = Sur { $a } pas, { $b } à { $c } :

#   {}, hot in {} steps
s-51ed1fee50 = {"  "}{ $a }, chaud dans { $b } pas

# {}{name}  z {:6.2}  q {:.2e}  {:.1} events{quadrant}{}
s-47bf61db39 = { $a }{ $b }  z { $c }  q { $d }  { $e } événements{ $f }{ $g }

## src-tauri/src/cli/hub.rs

# {} is a hub now. Let the first device in: sitroom hub admit NAME --url - < ADMINISTRATOR
s-8f49ffa6ad = { $a } est maintenant un pôle. Faites entrer le premier appareil : sitroom hub admit NAME --url - < ADMINISTRATOR

# {} is a hub already; nothing was changed.
s-d15de67f46 = { $a } est déjà un pôle ; rien n’a été changé.

# {} is let in. Its address, with its password, is shown this once; bring it there and enter it with “sitroom hub set”:\n{}
s-832aa1eff8 = { $a } est admis. Son adresse, avec son mot de passe, n’est montrée qu’une fois ; apportez-la là-bas et entrez-la avec « sitroom hub set » :{"\u000A"}{ $b }

# {name} is kept out from now on. What it pushed stays.
s-4fa194c2f1 = { $a } est désormais exclu. Ce qu’il a déposé reste.

# The address of the hub is forgotten.
s-439937dc20 = L’adresse du pôle est oubliée.

# The address of an administrator of the hub is missing.
s-1c53ba4620 = L’adresse d’un administrateur du pôle manque.

# Write --url - and give it by a file, or set SITROOM_HUB_URL.
s-407883e235 = Écrivez --url - et donnez-la par un fichier, ou définissez SITROOM_HUB_URL.

# Give it by a file: sitroom hub … < FILE
s-ee46b29419 = Donnez-la par un fichier : sitroom hub … < FILE

# An address that is typed here would stay on the screen.
s-2a4c945f24 = Une adresse tapée ici resterait à l’écran.

# The address cannot be read: {why}.
s-47a75f7ab8 = L’adresse ne peut pas être lue : { $a }.

# reads
s-892a9f60be = lit

# pushes and pulls
s-31e2cf20dc = dépose et reprend

# {}  up to {}  {}
s-42eb2b1e40 = { $a }  jusqu’à { $b }  { $c }

# Nobody is let in yet.
s-7181015783 = Personne n’est encore admis.

# {} as {}, up to {}: {} operations, {} versions of events.
s-bcc790b0cc = { $a } en tant que { $b }, jusqu’à { $c } : opérations { $d }, versions d’événements { $e }.

# To be looked at for a push: {} operations, {} runs of events.
s-89ec3c1a8f = À examiner pour un dépôt : opérations { $a }, importations d’événements { $b }.

# Something is there that was not pulled yet.
s-c8e9a6a8d9 = Quelque chose y est qui n’a pas encore été repris.

# Everything there is here.
s-58af2ad688 = Tout ce qui y est se trouve ici.

# never
s-671380c8cb = jamais

# Last push: {pushed}; last pull: {pulled}.
s-4713915c3f = Dernier dépôt : { $a } ; dernière reprise : { $b }.

# Pushed: {} operations, {} events.
s-eb2b4d633c = Déposé : opérations { $a }, événements { $b }.

# Pulled: {} operations, {} of them new, {} held; {} new events, {} revised, {} taken back.
s-bfbd0f3aeb = Repris : opérations { $a }, dont nouvelles { $b }, retenues { $c } ; événements nouveaux { $d }, révisés { $e }, retirés { $f }.

# Not all that others pushed was taken; what was taken is kept.
s-8572d55c42 = Tout ce que d’autres ont poussé n’a pas été pris ; ce qui a été pris est conservé.

# What did not come is told in the answer, each with what to do.
s-bf4a0e6b4e = La réponse dit ce qui n’est pas arrivé, et que faire dans chaque cas.

## src-tauri/src/cli/identity.rs

# Fingerprint: {}\nSealed to: {}\nSigned by: {}
s-9ebc1a9526 = Empreinte : { $a }{"\u000A"}Scellé pour : { $b }{"\u000A"}Signé par : { $c }

# {} is trusted. Read the fingerprint to each other: {}
s-6025885a3a = { $a } a la confiance. Lisez-vous l’empreinte l’un à l’autre : { $b }

# {} is trusted no more.
s-4971cef44a = { $a } n’a plus la confiance.

# {}  {}  (trusted no more since {at}, as {by} said)
s-4b5b667ec6 = { $a }  { $b }  (sans confiance depuis { $c }, selon { $d })

# {}  {}  (trusted no more since {at})
s-cba7073dd1 = { $a }  { $b }  (plus de confiance depuis { $c })

# Nobody is trusted yet.
s-306bd70388 = Personne n’a encore la confiance.

# It had been trusted no more since {at}, as {by} said.
s-8501929e08 = La confiance lui avait été retirée depuis { $a }, selon { $b }.

# It had been trusted no more since {at}.
s-73b6a19695 = La confiance lui avait été retirée depuis { $a }.

# {since} Where you did not meet in person since, take that back: sitroom trust --revoke {}
s-f672525045 = { $a } Si vous ne vous êtes pas rencontrés en personne depuis, revenez-y : sitroom trust --revoke { $b }

## src-tauri/src/cli/import.rs

# Several files were given, and only mail and forms take several.
s-69f2859844 = Plusieurs fichiers ont été donnés, or seuls le courrier et les formulaires en acceptent plusieurs.

# Import one after the other.
s-318b9fff71 = Importez-les l’un après l’autre.

# Tried, nothing kept
s-75ec295250 = Essai, rien n’est gardé

# {tried}{run}: {} rows read, {} added, {} revised, {} unchanged, {} refused; {} kept with a note. {:.1} s.\n
s-b21691c075 = { $a }{ $b } : { $c } lignes lues, { $d } ajoutées, { $e } révisées, { $f } inchangées, { $g } rejetées ; { $h } gardées avec une remarque. { $i } s.{"\u000A"}

#   line {}, {} “{}”: {} {}
s-f9db47388c = {"  "}ligne { $a }, { $b } « { $c } » : { $d } { $e }

# Mend the refused rows in a file and import it again: sitroom rejects {} --out rejects.csv
s-fa7de6d976 = Corrigez les lignes rejetées dans un fichier et importez-le de nouveau : sitroom rejects { $a } --out rejects.csv

## src-tauri/src/cli/import_table.rs

# {} holds events in the columns of UCDP GED.
s-8979bb2928 = { $a } contient des événements dans les colonnes d’UCDP GED.

# Import it with “sitroom import ucdp”, or say with --noun what else its rows are.
s-dada5a3fa3 = Importez-le avec « sitroom import ucdp », ou dites avec --noun ce que sont sinon ses lignes.

# It is not plain what the rows of {} are: its columns are {}, and {speak} of them would be fields of {}.
s-8db8389f83 = On ne voit pas ce que sont les lignes de { $a } : ses colonnes sont { $b }, dont { $c } seraient des champs de { $d }.

# Say with --noun what each row is, or with --mapping which column is which field.
s-da35bff63f = Dites avec --noun ce qu’est chaque ligne, ou avec --mapping quelle colonne est quel champ.

# Write one with --save-mapping and correct that.
s-53517a1aeb = Écrivez-en une avec --save-mapping et corrigez-la.

# The mapping cannot be written: {error}.
s-f371868cc9 = La correspondance ne peut pas être écrite : { $a }.

# Import without --save-mapping.
s-740ca800ae = Importez sans --save-mapping.

## src-tauri/src/cli/inbox.rs

# “{text}” is nothing that an item can be linked to.
s-6c67b56207 = « { $a } » n’est rien à quoi un élément puisse être lié.

# Write event:NUMBER, record:ID or indicator:NAME:ISO3, as `sitroom inbox show` offers them.
s-f3e9726d10 = Écrivez event:NUMÉRO, record:ID ou indicator:NOM:ISO3, comme `sitroom inbox show` les propose.

# There are no rules.
s-e72018ee48 = Il n’y a pas de règles.

# Write it as `sitroom inbox --help` shows.
s-7028bcc4b2 = Écrivez-le comme `sitroom inbox --help` le montre.

# {name}: holds for {held} of {all} open items
s-20dc5b3c68 = { $a } : vaut pour { $b } des { $c } éléments ouverts

# Muted would be: {muted}.
s-96a3a7083a = Seraient mis en sourdine : { $a }.

# Rules that hold from now on: {count}.
s-a491667bfe = Règles valables désormais : { $a }.

# Open: {open}, muted: {muted}, linked: {linked}, set aside: {aside}.
s-97453f5a72 = Ouverts : { $a }, en sourdine : { $b }, liés : { $c }, écartés : { $d }.

# Report {id} of {outlet}
s-7cbf3de9a9 = Rapport { $a } de { $b }

# Places
s-431208fa9e = Lieux

# Days
s-fbca8fcc66 = Jours

# Numbers
s-c59199278b = Nombres

# Outlets
s-fcdd6eeb6e = Sources

# Why the content is graded so
s-3b054b1d95 = Pourquoi le contenu est coté ainsi

# Rules
s-de288c81ba = Règles

# Linked to
s-cf3424c05f = Lié à

# It may be about
s-077f3afd09 = Il s’agit peut-être de

# Done
s-2f28c49a65 = Fait

## src-tauri/src/cli/links.rs

# {} pairs, of which {} wait for a person.
s-825bc73f08 = { $a } paires, dont { $b } attendent une personne.

# Nothing was found that makes events {} and {} one.
s-e7add51b10 = Rien n’a été trouvé qui fasse un seul événement de { $a } et { $b }.

# {} pairs wait for a person.
s-202fb57e76 = { $a } paires attendent une personne.

# Events that count: {}, of {}.
s-aeab6d0be1 = Événements qui comptent : { $a }, de { $b }.

# {publisher} says under {source_key}: on {day} at {place}, {one} against {other}, deaths {deaths}
s-6d190d82ba = { $a } indique sous { $b } : le { $c } à { $d }, { $e } contre { $f }, morts { $g }

## src-tauri/src/cli/list.rs

# there is no such noun; write one of {}
s-4cab3b91fd = ce genre de fiche n’existe pas ; écrivez l’un de ceux-ci : { $a }

# The {} are chosen by subregion, country, period and words alone.
s-dc13e87b66 = Les { $a } se choisissent par sous-région, pays, période et mots seulement.

# Leave the other filters out.
s-de10fb440d = Laissez les autres filtres de côté.

# ; {undated} more have no date and are left out of the period
s-32a6468454 =  ; { $a } de plus n’ont pas de date et sont laissés hors de la période

# ; {unplaced} more name no country and are left out of the area
s-7e3db3fcf4 =  ; { $a } de plus ne nomment aucun pays et sont laissés hors de la zone

## src-tauri/src/cli/moments.rs

# As of {} until {} (newest event {newest}).
s-2f78aa315b = Situation au { $a }, jusqu’au { $b } (événement le plus récent { $c }).

# No data: {}
s-ec71feb474 = Pas de données : { $a }

# {} entries; {} more have no day; {}
s-04d48650da = Entrées : { $a } ; sans jour : { $b } ; { $c }

# nothing rises
s-4095a4621b = rien ne monte

# not known what rises
s-122f65b4a2 = on ne sait pas ce qui monte

# RISING: {}
s-4cfa813688 = EN HAUSSE : { $a }

#   {}: {value:.0} % of {ordinary} ordinary months were as near to earlier escalations ({low:.0} to {high:.0} %)
s-afb32cbaa0 = {"  "}{ $a } : { $b } % des { $c } mois ordinaires étaient aussi proches d’escalades antérieures ({ $d } à { $e } %)

#   {} compared, {} violent now or of late. {}
s-e293e3f774 = {"  "}{ $a } comparés, { $b } violents maintenant ou récemment. { $c }

# what rises
s-0450fd42d0 = ce qui monte

# nearness to earlier escalations
s-e06ccdfbaa = la proximité d’escalades antérieures

# what rises, and nearness to earlier escalations
s-0d81ad6e29 = ce qui monte, et la proximité d’escalades antérieures

# all {many} countries
s-d9665ebf60 = les { $a } pays

# Not told of {countries} ({what}): {}
s-6838bc5887 = Non indiqué pour { $a } ({ $b }) : { $c }

# RISE
s-f19db68b62 = MONTENT

# do not rise
s-a464f77227 = ne montent pas

# {name} {rises} ({observed} in {})
s-253986efba = { $a } { $b } ({ $c } en { $d })

## src-tauri/src/cli/onsets.rs

# No conflicts are stored: sitroom import table prio_acd_1946_2020.csv
s-c4ac2c9119 = Aucun conflit n’est enregistré : sitroom import table prio_acd_1946_2020.csv

# {} conflict-years, {first}–{last}; {}
s-b02333ddda = { $a } années-conflits, { $b }–{ $c } ; { $d }

# Decades in brackets are not covered whole. Sources: {}
s-0dd31514e9 = Les décennies entre crochets ne sont pas couvertes en entier. Sources : { $a }

## src-tauri/src/cli/outlook.rs

#     the benchmark itself: nothing did better
s-0b341c2a17 = {"    "}la référence même : rien n’a fait mieux

#     benchmark: {}
s-1ba5ffaac3 = {"    "}référence : { $a }

# Too little is stored of {}.
s-ac8bc36fd6 = Trop peu est enregistré pour { $a }.

#  (the benchmark)
s-820b91c6c2 = {" "}(la référence)

# Too little is known of {} cells: an outlook needs events in {} of the last {} months. {} events are known to a province or country only and are in no cell.
s-2ee26b62de = On sait trop peu de { $a } cellules : des perspectives demandent des événements dans { $b } des { $c } derniers mois. { $d } événements ne sont connus qu’à la province ou au pays et ne sont dans aucune cellule.

# Deaths in any month from {first} to {last}, from what is known until {known_until}:
s-604da83cb6 = Morts dans un mois quelconque de { $a } à { $b }, d’après ce qui est connu jusqu’au { $c } :

# {}: deaths in any month from {} to {}, from what is known until {} (newest event here {}).
s-93b939e11a = { $a } : morts dans un mois quelconque de { $b } à { $c }, d’après ce qui est connu jusqu’au { $d } (événement le plus récent ici { $e }).

#   shown      {}  ({})
s-b82197870c = {"  "}affiché    { $a }  ({ $b })

#   benchmark  {}  (own last 12 months)
s-066c0275cd = {"  "}référence  { $a }  (ses 12 derniers mois)

# {}; learned from {} countries, {} to {}
s-27a36ca06b = { $a } ; appris sur { $b } pays, { $c } à { $d }

# median {median:.0}, 90 % between {low:.0} and {high:.0}; none {:.0} %, 25 or more {:.0} %
s-c12b7b3117 = médiane { $a }, 90 % entre { $b } et { $c } ; aucun { $d } %, 25 ou plus { $e } %

#   {}: no record yet
s-e51b2f9bdf = {"  "}{ $a } : pas encore de résultats passés

#   record in {} ({} units, {} months): CRPS {:.2}, benchmark {:.2}; ignorance {:.2}, {:.2} bits; interval score {:.1}, {:.1}; 90 % interval held {:.0} %, {:.0} %
s-1f2cfd6ede = {"  "}résultats passés dans { $a } ({ $b } unités, { $c } mois) : CRPS { $d }, référence { $e } ; ignorance { $f }, { $g } bits ; score d’intervalle { $h }, { $i } ; l’intervalle à 90 % a tenu { $j } %, { $k } %

## src-tauri/src/cli/pack.rs

# Opened: {} records with {} operations, {} events; good until {}.
s-ef8729a149 = Ouvert : { $a } fiches avec { $b } opérations, { $c } événements ; valable jusqu’au { $d }.

# {} records with {} operations, {} events, {} bytes; good until {}.
s-684e7b7dcc = { $a } fiches avec { $b } opérations, { $c } événements, { $d } octets ; valable jusqu’au { $e }.

# Left out: {line}
s-d6490250b7 = Laissé de côté : { $a }

# On a mission of {}, good until {}; operations that are in no pack that went back yet: {}.
s-f802485b25 = En mission de { $a }, valable jusqu’au { $b } ; opérations qui ne sont encore dans aucun paquet rapporté : { $c }.

# Its time is over: nothing more is written, and what was done can be brought back.
s-c1f64f7930 = Son temps est achevé : plus rien n’est écrit, et ce qui a été fait peut être rapporté.

# Held because of their clocks: {}.
s-e8d53c7976 = Retenues à cause de leur horloge : { $a }.

# Fields that a person has to settle: {fields}, in records: {records}.
s-37d5c85323 = Champs à trancher par une personne : { $a }, fiches concernées : { $b }.

# Head of the sender’s history in it: {head}
s-fb1366935b = Tête de l’historique de l’expéditeur qu’il contient : { $a }

# {at}  given to {peer} for a mission, good until {expires_at}
s-3afcbe4cae = { $a }  donné à { $b } pour une mission, valable jusqu’au { $c }

# {at}  given back to {peer}
s-1825ab4e47 = { $a }  rendu à { $b }

# {at}  taken from {peer}, good until {expires_at}
s-de6a4f030f = { $a }  reçu de { $b }, valable jusqu’au { $c }

# {at}  taken back from {peer}
s-5bd031c939 = { $a }  repris de { $b }

# {} operations: {} new, {} known already, {} held.
s-48114d3570 = { $a } opérations : { $b } nouvelles, { $c } déjà connues, { $d } retenues.

# Events: {} new, {} revised, {} taken back.
s-c9f6a412d7 = Événements : { $a } nouveaux, { $b } révisés, { $c } retirés.

# Let what is held count: sitroom pack let-held
s-77d6d5c5b8 = Admettre ce qui est retenu : sitroom pack let-held

# Look at what is to be settled: sitroom pack conflicts
s-4ff28d34a6 = Voyez ce qui est à trancher : sitroom pack conflicts

# Packs that were not merged: {}; what came of the others is kept.
s-c2f58f2155 = Paquets qui n’ont pas été fusionnés : { $a } ; ce qui est venu des autres est conservé.

# deleted by one, changed by another
s-73caabffc4 = supprimée par l’un, changée par l’autre

# Nothing is to be settled.
s-31860985a3 = Rien n’est à trancher.

## src-tauri/src/cli/passphrase.rs

# Set SITROOM_PASSPHRASE, and SITROOM_NEW_PASSPHRASE for a new one, or run the command in a terminal.
s-a9cf2f97b3 = Définissez SITROOM_PASSPHRASE, et SITROOM_NEW_PASSPHRASE pour une nouvelle, ou lancez la commande dans un terminal.

# Passphrase:
s-db42c42df3 = Phrase de passe :

# First half:
s-0fe1747782 = Première moitié :

# Second half:
s-4c83185734 = Seconde moitié :

# A new passphrase is asked for in a terminal, and there is none. Nothing was changed.
s-fbadf6c01d = Une nouvelle phrase de passe se demande dans un terminal, et il n’y en a pas. Rien n’a été changé.

# Set SITROOM_NEW_PASSPHRASE, or run the command in a terminal.
s-8b8664b57b = Définissez SITROOM_NEW_PASSPHRASE, ou lancez la commande dans un terminal.

# New passphrase:
s-268521936b = Nouvelle phrase de passe :

# The same again:
s-56e0040f99 = La même encore une fois :

# The two passphrases are not the same.
s-3554d36b5f = Les deux phrases de passe ne sont pas les mêmes.

# Type the same one twice.
s-e1e9e6cdd5 = Tapez deux fois la même.

# Nothing could be read: {why}.
s-cce355bc72 = Rien n’a pu être lu : { $a }.

# Run the command again in a terminal.
s-a3ea0784e8 = Relancez la commande dans un terminal.

## src-tauri/src/cli/progress.rs

# operations come, {left} left
s-0e27a81a4b = des opérations arrivent, reste { $a }

# events come, {left} left
s-16ef9692af = des événements arrivent, reste { $a }

# operations go, {left} left
s-d21238126d = des opérations partent, reste { $a }

# events go, {left} left to look at
s-1e959242fe = des événements partent, reste à examiner { $a }

## src-tauri/src/cli/provenance.rs

# No stored event passes this filter.
s-1470a5cfd7 = Aucun événement enregistré ne passe ce filtre.

# {events} of run {run}: {publisher}, {file}, imported {at}
s-9ba4668e2e = { $a } de l’importation { $b } : { $c }, { $d }, importée le { $e }

# {count} events, the oldest of {oldest}, the newest of {newest}.
s-1eafa03e17 = { $a } événements, le plus ancien du { $b }, le plus récent du { $c }.

## src-tauri/src/cli/read_as.rs

# No column tells a row from all others, so all its cells do: a row that is corrected later comes in as a second record. Name such columns under “key” in a mapping, or undo this run before the corrected table.
s-153ee17717 = Aucune colonne ne distingue une ligne de toutes les autres, toutes ses cellules le font donc : une ligne corrigée plus tard entre comme seconde fiche. Nommez de telles colonnes sous « key » dans une correspondance, ou annulez cette importation avant le tableau corrigé.

# Read as {}: {}.\n
s-38b840bc48 = Lu comme { $a } : { $b }.{"\u000A"}

# Read as markings: {}.
s-05cba8050d = Lues comme classifications : { $a }.

#  and {more} more
s-4719742dcb = {" "}et { $a } de plus

# Not read: {}{more}.
s-c982405447 = Non lu : { $a }{ $b }.

## src-tauri/src/cli/rejects.rs

# {} refused rows of run {} are in {}.
s-789a353af6 = { $a } lignes rejetées de l’importation { $b } sont dans { $c }.

## src-tauri/src/cli/rules.rs

# A rule is a few lines: give the right file.
s-624882c9a9 = Une règle tient en quelques lignes : donnez le bon fichier.

# line {line}: {}
s-fa76d01e9c = ligne { $a } : { $b }

# Write it as `sitroom rules --help` shows.
s-46e0a7fd69 = Écrivez-la comme le montre `sitroom rules --help`.

# Not judged: {rule}. {why}
s-479a5dc016 = Non jugée : { $a }. { $b }

# No events are stored: nothing was looked at. Import events first.
s-882ffbf137 = Aucun événement n’est enregistré : rien n’a été examiné. Importez d’abord des événements.

# {} rules as of {month}: {} warnings raised, {} joined by later signals, {} changed level ({:.1} s).
s-c86dbb5b39 = { $a } règles, situation à { $b } : { $c } alertes émises, { $d } rejointes par des signaux ultérieurs, { $e } de niveau changé ({ $f } s).

# {days} days
s-e217f794e3 = { $a } jours

# {:<12} {} {place:<28} raised {raised:<8} onset {onset:<8} {lead}
s-50f2db6aeb = { $a } { $b } { $c } émise { $d } déclenchement { $e } { $f }

# {:<18} average precision {:>6}  precision {:>6}  recall {:>6}  precision at recall 0.7 {:>6}
s-a012dd9c12 = { $a } précision moyenne { $b }  précision { $c }  rappel { $d }  précision au rappel 0,7 { $e }

# {} ({places} places, {months} quiet months of places, {onsets} with an onset ahead)
s-5f7198ab3f = { $a } ({ $b } lieux, { $c } mois-lieux calmes, dont { $d } suivis d’un déclenchement)

# no lead
s-c3455361b4 = pas d’avance

# median lead {days:.0} days
s-78a55b37fb = avance médiane { $a } jours

# {} to {}: {} hits, {} misses, {} false alarms, {} late where violence was already, {} not yet known; {lead}. Of the warnings that are over {} came true; of the onsets {} had one. {}
s-00db9796fa = { $a } à { $b } : { $c } alertes justes, { $d } manquées, { $e } fausses, { $f } tardives là où la violence était déjà, { $g } pas encore connues ; { $h }. Des alertes terminées, { $i } se sont avérées ; des déclenchements, { $j } en avaient une. { $k }

## src-tauri/src/cli/runs.rs

# Nothing has been imported into this profile yet: sitroom import ucdp FILE
s-af4bbec9c7 = Rien n’a encore été importé dans ce profil : sitroom import ucdp FILE

# ; the run was taken back as a whole
s-c7b63fa5ab =  ; l’importation a été annulée en entier

# Run {}: {} from {}, {}: {} read, {} added, {} revised, {} unchanged, {} taken back by the publisher, {} refused{state}
s-270d6fb516 = Importation { $a } : { $b } de { $c }, { $d } : { $e } lues, { $f } ajoutées, { $g } révisées, { $h } inchangées, { $i } retirées par l’éditeur, { $j } rejetées{ $k }

## src-tauri/src/cli/share.rs

# it is unclassified, confidential or strictly_confidential
s-90ee7b1ba4 = c’est unclassified, confidential ou strictly_confidential

# Unclassified
s-e4e81fa8a7 = Non classifié

# Confidential
s-a4abcc8bb7 = Confidentiel

# Marking: {}
s-bd42d04786 = Classification : { $a }

# {} ends neither in .html nor in .json.
s-310ec81a65 = { $a } ne se termine ni par .html ni par .json.

# Write --out warning.html for a page, --out warning.json for a file that another office adds.
s-a5e1f63b07 = Écrivez --out warning.html pour une page, --out warning.json pour un fichier qu’un autre bureau ajoute.

# {} is written: {}.
s-dc2abd4dfc = { $a } est écrit : { $b }.

#  Left out, as marked higher: {}.
s-2e0bd19b8d = {" "}Laissés de côté, car classifiés plus haut : { $a }.

## src-tauri/src/cli/sources.rs

# A key that is typed here would stay on the screen.
s-53cf4a0dd7 = Une clé saisie ici resterait à l’écran.

# Give it by a file: sitroom sources SOURCE --key < FILE
s-81b9ddef65 = Donnez-la par un fichier : sitroom sources SOURCE --key < FICHIER

# The key cannot be read: {why}.
s-b7ee252bc4 = La clé ne peut pas être lue : { $a }.

# nothing stored
s-dcaf1a3c82 = rien en base

# {}: {} stored, newest {}, last run {}
s-ca5b38eef4 = { $a } : { $b } en base, le plus récent { $c }, dernier passage { $d }

# ; without a token its yearly release is downloaded whole
s-eb40106d6b =  ; sans jeton, sa version annuelle est téléchargée en entier

# ; something is to be entered first
s-0596fd2e3b =  ; il faut d’abord saisir quelque chose

# ; never fetched: {address}
s-cab221f5ec =  ; jamais récupéré : { $a }

# ; {} answers of a sync that was cut off wait
s-66726c6533 =  ; { $a } réponses d’une synchronisation interrompue attendent

# ; it waits for the network since {since}, was tried {tries} times, and is tried next at {next_at}
s-8200f9a8e2 =  ; attend le réseau depuis { $a }, essais : { $b }, prochain essai : { $c }

# ; by its schedule it is fetched next at {next_at}
s-f2ed527a2a =  ; prochaine récupération programmée : { $a }

## src-tauri/src/cli/spillover.rs

# {} events in {} weeks, {} to {} (newest {newest}); the day of {} is not known.
s-c63a345bed = { $a } événements en { $b } semaines, { $c } à { $d } (le plus récent { $e }) ; le jour de { $f } n’est pas connu.

# Expected in the week from {}:
s-49e6610efc = Attendu dans la semaine du { $a } :

# All {} pairs that are stored: one neighbour triggers {:.1} % of a country's events (95 % between {low:.1} and {high:.1}), p {:.1e}
s-904e6236ae = Toutes les { $a } paires enregistrées : un voisin déclenche { $b } % des événements d’un pays (95 % entre { $c } et { $d }), p { $e }

# One event triggers {branching:.2} others directly, at the most that can build up.
s-af50670f4c = Un événement en déclenche directement { $a } autres, le plus qui puisse s’accumuler.

# Not looked at, though neighbours
s-091ea9232e = Non examinés, bien que voisins

# No data to the end, so not in space and time nor in the share near a border
s-ea093a6907 = Pas de données jusqu’à la fin, donc ni dans l’espace et le temps ni dans la part près d’une frontière

# {}\nSources: {}
s-23262882ce = { $a }{"\u000A"}Sources : { $b }

# {:.2} events, {} to {} (last week {last}): baseline {:.2}, own past {:.2}{from}
s-e3ee393452 = { $a } événements, { $b } à { $c } (semaine dernière { $d }) : fond { $e }, propre passé { $f }{ $g }

# {} → {}: one event triggers {:.2} (95 % between {:.2} and {:.2}), p {:.1e}, q {:.1e}; drawn to {:.2}; {} weeks
s-291ddc7057 = { $a } → { $b } : un événement en déclenche { $c } (95 % entre { $d } et { $e }), p { $f }, q { $g } ; ramené à { $h } ; { $i } semaines

# Space and time, {} events; left out: {} older, {} without exact place, {} without day.
s-f59484dd45 = Espace et temps, { $a } événements ; laissés de côté : { $b } plus anciens, { $c } sans lieu exact, { $d } sans jour.

#   within {:>3.0} km and {:>2} days: {} pairs, {:.0} expected, {:+.0} % (by chance {:+.0} to {:+.0} %), p {:.3}
s-287d1b413c = {"  "}à moins de { $a } km et { $b } jours : { $c } paires, { $d } attendues, { $e } % (par hasard { $f } à { $g } %), p { $h }

# Within {:.0} km of a border: {} of {} events
s-9d5fc0a5ff = À moins de { $a } km d’une frontière : { $b } des { $c } événements

# , {:.1} % (95 % between {:.1} and {:.1}), {:.2} times the share of the land ({:.1} %), p {:.1e}
s-27487eb2f6 = , { $a } % (95 % entre { $b } et { $c }), { $d } fois la part des terres ({ $e } %), p { $f }

# ; {} at sea, {} without exact place
s-94501a3b07 =  ; { $a } en mer, { $b } sans lieu exact

# too few quarters for a trend
s-235ad086ce = trop peu de trimestres pour une tendance

# trend τ {:+.2}, q {:.1e}, over {} quarters
s-7dbb66ac6c = tendance τ { $a }, q { $b }, sur { $c } trimestres

# {} – {}: {} events; {trend}
s-35cc0d6b15 = { $a } – { $b } : { $c } événements ; { $d }

## src-tauri/src/cli/sync.rs

# Not all of {name} came; what came is kept.
s-7fc91c1ac3 = Tout de { $a } n’est pas arrivé ; ce qui est arrivé est conservé.

# {} requests, {} answers, {} rows
s-6d188188b7 = { $a } requêtes, { $b } réponses, { $c } lignes

# Nothing is due.
s-6b374dd25a = Rien n’est à récupérer.

# Nothing of what was due came whole.
s-8fd356816d = Rien de ce qui était à récupérer n’est arrivé en entier.

# It went on with a sync that was cut off. 
s-8d16e13b7a = La synchronisation interrompue a été reprise. 

# {resumed}Nothing new: {} requests, {:.1} s.
s-1aac6a7316 = { $a }Rien de nouveau : { $b } requêtes, { $c } s.

# {resumed}{} rows read with {} requests: {} added, {} revised, {} unchanged, {} taken back by the publisher, {} refused. {:.1} s.
s-c42ad307de = { $a }{ $b } lignes lues en { $c } requêtes : { $d } ajoutées, { $e } révisées, { $f } inchangées, { $g } retirées par l’éditeur, { $h } rejetées. { $i } s.

## src-tauri/src/cli/vault.rs

# The vault is set. These two halves of the recovery key are shown this once:
s-8bb36ae250 = Le coffre est en place. Ces deux moitiés de la clé de secours ne s’affichent que cette fois :

# The profile opens with the new passphrase.
s-eb73852fe7 = Le profil s’ouvre avec la nouvelle phrase de passe.

# The passphrase is changed. Backups made before open with the former one.
s-2c7784d5da = La phrase de passe est changée. Les sauvegardes antérieures s’ouvrent avec l’ancienne.

# The two halves of the recovery key are made anew; the former ones open nothing any more. These are shown this once:
s-cc5d2aed1e = Les deux moitiés de la clé de secours sont refaites ; les anciennes n’ouvrent plus rien. Celles-ci ne s’affichent que cette fois :

# The profile has a vault already.
s-641ec447cf = Le profil a déjà un coffre.

# Change its passphrase with “sitroom vault change”.
s-1236b2a466 = Changez sa phrase de passe avec « sitroom vault change ».

# The profile has no vault.
s-851d178be9 = Le profil n’a pas de coffre.

# Set one with “sitroom vault set”.
s-2241cea54a = Définissez-en un avec « sitroom vault set ».

# The store has a new key, under the same passphrase.
s-09e84e35b4 = La base a une nouvelle clé, sous la même phrase de passe.

# A backup was made under it; those before open with the passphrase of their day, by the vault beside them.
s-67fdf3d5d5 = Une sauvegarde a été faite sous cette clé ; celles d’avant s’ouvrent avec la phrase de passe de leur jour, par le coffre à côté.

# No backup could be made under it: make one with “sitroom vault backup”.
s-68d2fe3991 = Aucune sauvegarde n’a pu être faite sous cette clé : faites-en une avec « sitroom vault backup ».

# The former halves of the recovery key open only what is older. The new ones are shown this once:
s-867fc7d32e = Les anciennes moitiés de la clé de secours n’ouvrent que ce qui est plus ancien. Les nouvelles ne s’affichent que cette fois :

# Write each on a sheet of its own and give them to two people who keep them apart.
s-d000e51c46 = Notez chacune sur une feuille à part et remettez-les à deux personnes qui les gardent séparément.

# The vault stands, and nobody has the two halves of its recovery key now; former ones do not open it. Make them anew with “sitroom vault halves”.
s-4ee55b5275 = Le coffre est en place, et personne n’a maintenant les deux moitiés de sa clé de secours ; les anciennes ne l’ouvrent pas. Refaites-les avec « sitroom vault halves ».

# A passphrase guards the profile; {} of 2 copies of the vault are whole.
s-f07216ae02 = Une phrase de passe garde le profil ; copies intactes du coffre : { $a } sur 2.

# No passphrase guards the profile: its key lies in a file that only its owner may read.
s-ce7bf7c857 = Aucune phrase de passe ne garde le profil : sa clé est dans un fichier que seul son propriétaire peut lire.

# It locks after {} minutes without use.
s-4418a8eb9a = Il se verrouille après { $a } minutes sans usage.

# 1 backup.
s-38d4c0cb4d = 1 sauvegarde.

# {} backups.
s-796e1dd4d6 = Sauvegardes : { $a }.

# opens with the passphrase of its day, by the vault beside it
s-1a6484c786 = s’ouvre avec la phrase de passe de son jour, par le coffre à côté

# opens with what opens the profile now
s-ddebe05558 = s’ouvre avec ce qui ouvre le profil maintenant

# was made under an earlier key, and nothing here opens it
s-b77ddae10e = a été faite sous une clé antérieure, et rien ici ne l’ouvre

# The profile has no vault, so nothing would open it again.
s-7e8bcba529 = Le profil n’a pas de coffre ; rien ne le rouvrirait.

# A program that is no window has the profile open.
s-d4e18ea620 = Un programme qui n’est pas une fenêtre a ouvert le profil.

# Wait until it has ended, or end it.
s-70f18618b5 = Attendez qu’il ait fini, ou arrêtez-le.

# Make another one with “sitroom vault backup”, and check the disk.
s-47742814e0 = Faites-en une autre avec « sitroom vault backup », et vérifiez le disque.

# {name} was opened, checked and compared at {at}: {} rows, all as they were stored.
s-394576d5d6 = { $a } a été ouverte, vérifiée et comparée le { $b } : { $c } lignes, toutes telles qu’elles ont été enregistrées.

# {name} cannot be restored, as tried at {at}: {}
s-a4af780b3f = { $a } ne peut être restaurée, essai du { $b } : { $c }

## src-tauri/src/cli/verify.rs

# one of the two copies of the vault is damaged
s-8be9740447 = l’une des deux copies du coffre est endommagée

# The store is damaged: {}.
s-8f7877a453 = La base est endommagée : { $a }.

# Put the newest backup of the profile in its place, or import the files into a new profile.
s-8ff6f5a1b0 = Mettez à sa place la sauvegarde la plus récente du profil, ou importez les fichiers dans un nouveau profil.

# What is stored is whole, and its history does not contain {head}: that head is of another profile, or operations were taken out or changed since.
s-ede9f3f57e = Ce qui est enregistré est intact, et son historique ne contient pas { $a } : cette tête est celle d’un autre profil, ou des opérations ont été retirées ou changées depuis.

# Look first whether it was written down from this profile. If it was, keep the profile as it is, and ask the newest backup for the same head in a folder of its own.
s-11b5cabcb9 = Voyez d’abord si elle a été notée à partir de ce profil. Si oui, gardez le profil tel qu’il est, et demandez la même tête à la sauvegarde la plus récente, dans un dossier à elle.

# The store is whole: {events} events of {runs} imports, {records} records. Head of its history: {chain}
s-21dc627318 = La base est intacte : { $a } événements de { $b } importations, { $c } fiches. Tête de son historique : { $d }

# “{head}” is no head of a history: that has 64 hexadecimal digits. Nothing was checked.
s-584e2dbb19 = « { $a } » n’est pas la tête d’un historique : celle-ci a 64 chiffres hexadécimaux. Rien n’a été vérifié.

# Copy it whole from where it stands: the answer of “sitroom verify”, or of the pack that it went out with.
s-dc2229d84a = Copiez-la entière d’où elle se trouve : la réponse de « sitroom verify », ou celle du paquet avec lequel elle est partie.

## src-tauri/src/cli/wall.rs

# {} is written: {} open warnings, {} countries with data, newest event {}.
s-c458acef57 = { $a } est écrit ; alertes ouvertes : { $b }, pays avec données : { $c }, dernier événement : { $d }.

## src-tauri/src/cli/warnings.rs

# no event is stored until then
s-6a242bac4c = aucun événement n’est enregistré jusque-là

# events are known until {month}
s-14b95e18fc = les événements sont connus jusqu’à { $a }

# {} open warnings at the end of {}; {known}.
s-cf54e1c3d0 = { $a } alertes ouvertes à la fin du { $b } ; { $c }.

# , onset {:.0} % likely
s-a8bf0cace3 = , déclenchement probable à { $a } %

# no action yet
s-99d77be0a3 = pas encore d’action

# acted {at}
s-750a8a4848 = action { $a }

# {:<8} {} {place}{likely}: {} – first signal {}, {acted}
s-d8e5c44a47 = { $a } { $b } { $c }{ $d } : { $e } – premier signal { $f }, { $g }

# raised by a person
s-e4b2f96ad0 = émise par une personne

## src-tauri/src/profile.rs

# The system names no folder for the data of programs.
s-bc4bc14c01 = Le système n’indique aucun dossier pour les données des programmes.

# Name a folder with --profile DIR.
s-8431a24d0e = Nommez un dossier avec --profile DIR.

# There is no profile in {}. Nothing was made.
s-40299e9be1 = Il n’y a pas de profil dans { $a }. Rien n’a été créé.

# Check what --profile names; a profile is made by the first command that works in it, such as “sitroom import”.
s-29ad0ec35d = Vérifiez ce que nomme --profile ; un profil est créé par la première commande qui y travaille, par exemple « sitroom import ».

## src-tauri/src/speech.rs

# “{tag}” is no language that Sitroom speaks.
s-99dab5a7f3 = « { $a } » n’est pas une langue que parle Sitroom.

# Choose en, fr, ru, es, ar or zh.
s-352a430d1c = Choisissez en, fr, ru, es, ar ou zh.

# Commands
s-d4e0c04039 = Commandes

# Usage:
s-6326ee3628 = Usage :

# Arguments
s-704a52a5a1 = Arguments

# Options
s-9cb8b82064 = Options

# Print help
s-632987180d = Afficher l’aide

# Print version
s-28ac921934 = Afficher la version

# Print this message or the help of the given subcommand(s)
s-4e911b7d2d = Afficher ce message ou l’aide des commandes données

## src-tauri/src/window/commands.rs

# No further window can be opened: {why}.
s-005d069799 = Aucune autre fenêtre ne peut être ouverte : { $a }.

# Close another and try again.
s-2a0c2022fd = Fermez-en une et réessayez.

# The window cannot fill the screen: {why}.
s-ca8af31d8a = La fenêtre ne peut pas remplir l’écran : { $a }.

# Enlarge it by its edge.
s-2254301ebf = Agrandissez-la par son bord.

# The window cannot be printed: {why}.
s-fc80959100 = La fenêtre ne peut pas être imprimée : { $a }.

# Check the printer.
s-9ab255daa6 = Vérifiez l’imprimante.

## src-tauri/src/window/dialogs.rs

# The picture was not written: {why}.
s-1048b53248 = L’image n’a pas été écrite : { $a }.

# Try again.
s-08ab2b999a = Réessayez.

# The file was not written: {why}.
s-3b9f865b26 = Le fichier n’a pas été écrit : { $a }.

# The dialog of the system did not open: {why}.
s-03618176cb = La boîte de dialogue du système ne s’est pas ouverte : { $a }.

# Drop the file on the map.
s-8a57cd7a46 = Déposez le fichier sur la carte.

# What was chosen is no file of this machine: {why}.
s-96384b4980 = Ce qui a été choisi n’est pas un fichier de cette machine : { $a }.

# Choose a file.
s-da4b8f1757 = Choisissez un fichier.

# The map gave no picture.
s-b2434ff5b0 = La carte n’a donné aucune image.

# Wait until it is painted and try again.
s-266f54407b = Attendez qu’elle soit dessinée et réessayez.

# {} is no name for a chart or its table.
s-f22e9fc854 = { $a } n’est pas un nom pour un graphique ou son tableau.

# End the name with .svg or .csv.
s-9e10f60e56 = Terminez le nom par .svg ou .csv.

## src-tauri/src/window/door.rs

# The question was not answered: {why}.
s-59dfa00383 = La question est restée sans réponse : { $a }.

# Ask again.
s-e84b421f35 = Demandez de nouveau.

# The profile in {} could not be opened.
s-928ae92126 = Le profil de { $a } n’a pas pu être ouvert.

# Start again, or take another profile with --profile DIR.
s-648669887e = Redémarrez, ou prenez un autre profil avec --profile DIR.

## src-tauri/src/window/mod.rs

# The window cannot be opened: {why}.
s-89fb82e762 = La fenêtre ne peut pas être ouverte : { $a }.

# Check that there is a display, or use a command: sitroom --help.
s-ae992a4d17 = Vérifiez qu’il y a un écran, ou utilisez une commande : sitroom --help.

## src-tauri/src/window/wall/commands.rs

# This screen
s-bbb7fb8307 = Cet écran

# The map was not drawn: {why}.
s-9f642e8272 = La carte n’a pas été dessinée : { $a }.

# It is tried again.
s-a486efc91f = Un nouvel essai a lieu.

# The wall cannot be closed: {why}.
s-e636246685 = Le mur ne peut pas être fermé : { $a }.

# Close its window.
s-e30e97827e = Fermez sa fenêtre.

# The screen was not told: {why}.
s-25a8664da9 = L’écran n’a pas été averti : { $a }.

# Use its own keys.
s-74af4f1579 = Utilisez ses propres touches.

## src-tauri/src/window/wall/keeper.rs

# It was not read: {why}.
s-83577e6e96 = Il n’a pas été lu : { $a }.

# This store
s-145cad4481 = Cette base

## src-tauri/src/window/wall/screens.rs

# The wall cannot be opened: {why}.
s-139281438e = Le mur ne peut pas être ouvert : { $a }.

# Check that there is a display, and try again.
s-92732a4624 = Vérifiez qu’il y a un écran, puis réessayez.

## src-tauri/store/src/error.rs

# Cannot {action} {}: {source}. Check that the folder exists, belongs to you and may be written, or choose another with --profile.
s-52b4ab4a28 = Impossible ({ $a }) : { $b } : { $c }. Vérifiez que le dossier existe, vous appartient et peut être écrit, ou choisissez-en un autre avec --profile.

# The key {} may be read by others (mode {mode:o}). Nothing was opened. Take their access away (chmod 600), and if others use this computer, treat what is stored as known to them.
s-46fd0b6e04 = La clé { $a } peut être lue par d’autres (mode { $b }). Rien n’a été ouvert. Retirez-leur l’accès (chmod 600), et si d’autres utilisent cet ordinateur, considérez ce qui est enregistré comme connu d’eux.

# The database {} is there but neither its key {} nor a vault is. Nothing was changed, and no new key was made, for it could never open what is stored. Bring the key or the vault back from a copy of the profile.
s-0b1edb2c0b = La base { $a } est là, mais ni sa clé { $b } ni un coffre ne le sont. Rien n’a été changé et aucune nouvelle clé n’a été créée, car elle ne pourrait jamais ouvrir ce qui est enregistré. Reprenez la clé ou le coffre d’une copie du profil.

# The profile {} is locked. Nothing was opened. Give its passphrase.
s-39060f0ae4 = Le profil { $a } est verrouillé. Rien n’a été ouvert. Donnez sa phrase de passe.

# {} is missing beside its key. Nothing was changed, and no new database was made. Bring it back from a copy of the profile, or from its folder “backups”.
s-327499d5d1 = { $a } manque à côté de sa clé. Rien n’a été changé et aucune nouvelle base n’a été créée. Reprenez-la d’une copie du profil, ou de son dossier « backups ».

# Another program works on the profile {}. Nothing was changed. Close its windows and wait for its commands, then try again.
s-f1ee3f2bd4 = Un autre programme travaille sur le profil { $a }. Rien n’a été changé. Fermez ses fenêtres et attendez ses commandes, puis réessayez.

# Another program changes the key of the profile {}. Nothing was opened. Wait until it has ended and try again.
s-5feb44fb19 = Un autre programme change la clé du profil { $a }. Rien n’a été ouvert. Attendez qu’il ait fini et réessayez.

# {} does not hold a key (96 hexadecimal digits). Nothing was changed. Bring it back from a copy of the profile.
s-8d8ff54fd7 = { $a } ne contient pas de clé (96 chiffres hexadécimaux). Rien n’a été modifié. Reprenez-la dans une copie du profil.

# The system gives no random numbers for a key ({0}). Nothing was created. Restart the computer and try again.
s-868a07c0ba = Le système ne donne pas de nombres aléatoires pour une clé ({ $a }). Rien n’a été créé. Redémarrez l’ordinateur et réessayez.

# Another program goes on with this sync. Nothing of it was lost; wait until that one has ended.
s-7d751bf29b = Un autre programme poursuit cette synchronisation. Rien n’en a été perdu ; attendez qu’il ait terminé.

# Operation {operation} is not what its number stands for: somebody changed it on its way. Nothing was merged; ask for the pack once more.
s-56ab47598f = L’opération { $a } n’est pas ce que son numéro désigne : quelqu’un l’a changée en chemin. Rien n’a été fusionné ; redemandez le paquet.

# Operation {operation} writes what this version cannot read, “{field}” of the noun {noun}: it was written by a later version of Sitroom. Nothing was merged. Install the later version and merge again.
s-d5d5c91b37 = L’opération { $a } écrit ce que cette version ne peut pas lire, « { $b } » du nom { $c } : elle a été écrite par une version ultérieure de Sitroom. Rien n’a été fusionné. Installez la version ultérieure et fusionnez de nouveau.

# Operation {operation} says that its record is one of the {found}, and here it is one of the {known}. Nothing was merged; ask who made the pack to run “sitroom verify”.
s-198d164d62 = L’opération { $a } dit que sa fiche est une des { $b }, et ici elle est une des { $c }. Rien n’a été fusionné ; demandez à l’auteur du paquet d’exécuter « sitroom verify ».

# Operation {operation} lowers the marking of its record or of a field in it and does not say why. Nothing was merged; ask who made the pack to lower it in the program, with a reason.
s-8894908b99 = L’opération { $a } abaisse la classification de sa fiche ou de l’un de ses champs sans dire pourquoi. Rien n’a été fusionné ; demandez à l’auteur du paquet de l’abaisser dans le programme, avec un motif.

# Settle first what was said apart of “{record}”: {fields}. Nothing was changed, for marked otherwise it would keep only what stands now. Look with: sitroom pack conflicts
s-2ade1e24c8 = Tranchez d’abord ce qui a été dit séparément de « { $a } » : { $b }. Rien n’a été changé, car avec une autre classification il n’en resterait que ce qui vaut à présent. Voyez avec : sitroom pack conflicts

# There is no event {event}; it may have been undone or taken back. Look its number up with “sitroom links”.
s-7f34fbf0fe = Il n’y a pas d’événement { $a } ; il a pu être annulé ou retiré. Cherchez son numéro avec « sitroom links ».

# Events {one} and {other} are of one publisher, which tells its own events apart. Name one event of each of two publishers.
s-d3607cbcec = Les événements { $a } et { $b } sont d’un même éditeur, qui distingue lui-même ses événements. Indiquez un événement de chacun de deux éditeurs.

# This program was built with SQLite {found}; versions before 3.51.3 can lose data in a write-ahead log. Nothing was opened. Install a build of Sitroom with a newer SQLite.
s-6e33e5d664 = Ce programme a été construit avec SQLite { $a } ; les versions antérieures à 3.51.3 peuvent perdre des données dans un journal d’écriture anticipée. Rien n’a été ouvert. Installez une version de Sitroom avec un SQLite plus récent.

# {} was written by a later version of Sitroom (schema {found}, this program knows {known}). Nothing was changed. Install the later version, or choose another folder with --profile.
s-66f2b3ffac = { $a } a été écrit par une version plus récente de Sitroom (schéma { $b }, ce programme connaît { $c }). Rien n’a été modifié. Installez la version plus récente, ou choisissez un autre dossier avec --profile.

# {} cannot be read with the key of its profile: not one of its {pages} pages fits. Key and database do not belong together, or the whole file was replaced. Nothing was changed. Bring both back from the same copy of the profile.
s-0b5ce3ba83 = { $a } ne peut pas être lu avec la clé de son profil : aucune de ses { $b } pages ne convient. La clé et la base ne vont pas ensemble, ou tout le fichier a été remplacé. Rien n’a été modifié. Reprenez les deux dans la même copie du profil.

# {} is damaged: {detail}. Nothing was changed. Keep the file, and put the newest copy from the folder “backups” of the profile in its place.
s-caf64f2d8c = { $a } est endommagé : { $b }. Rien n’a été modifié. Gardez le fichier, et mettez à sa place la copie la plus récente du dossier « backups » du profil.

# The disk that holds {} is full. Nothing of this step was stored, and what was stored before is whole. Make room and try again.
s-7247716427 = Le disque qui contient { $a } est plein. Rien de cette étape n’a été enregistré, et ce qui l’était auparavant est intact. Faites de la place et réessayez.

# The disk failed while Sitroom read or wrote {}: {source}. Nothing of this step counts as stored. Check the disk, then try again.
s-40f3a54ed1 = Le disque a failli pendant que Sitroom lisait ou écrivait { $a } : { $b }. Rien de cette étape ne compte comme enregistré. Vérifiez le disque, puis réessayez.

# {} cannot be opened or may not be written. Nothing of this step was stored. Check that it and its folder belong to you and may be written.
s-e097e54660 = { $a } ne peut pas être ouvert ou ne peut pas être modifié. Rien de cette étape n’a été enregistré. Vérifiez que ce fichier et son dossier vous appartiennent et que l’on peut y écrire.

# Another import or window is writing to {}. Nothing was stored. Wait until it has ended and try again.
s-92c61c141e = Une autre importation ou fenêtre écrit dans { $a }. Rien n’a été enregistré. Attendez qu’elle ait fini et réessayez.

# This profile holds {holds} events and “{publisher}” gives {offers} ones; the two are never mixed. Nothing was stored. Import into another folder with --profile, or leave the exercise first.
s-04c5320f4b = Ce profil contient des événements { $a } et « { $b } » en donne de { $c } ; les deux ne sont jamais mêlés. Rien n’a été enregistré. Importez dans un autre dossier avec --profile, ou quittez d’abord l’exercice.

# “{publisher}” is no publisher that Sitroom knows. Use one of: {known}.
s-92f1d35484 = « { $a } » n’est pas un éditeur que Sitroom connaît. Prenez l’un de ceux-ci : { $b }.

# There is no import run {run}. Look the number up in the list of runs.
s-630f26a473 = Il n’y a pas d’importation { $a }. Cherchez le numéro dans la liste des importations.

# Import run {run} ({file_name}) is undone already. There is nothing left to undo; import the file again to bring its events back.
s-c9befc08b7 = L’importation { $a } ({ $b }) est déjà annulée. Il n’y a plus rien à annuler ; importez le fichier de nouveau pour en retrouver les événements.

# {} exists, and a backup never overwrites. Choose another name.
s-6de870329c = { $a } existe, et une sauvegarde n’écrase jamais rien. Choisissez un autre nom.

# The backup {} does not hold what the database holds: {detail}. The database was not changed. Check the disk and try again.
s-4ec294413e = La sauvegarde { $a } ne contient pas ce que contient la base : { $b }. La base n’a pas été modifiée. Vérifiez le disque et réessayez.

# The store has given out all numbers for {what}. Nothing of this step was stored. Start another profile with --profile.
s-83df7cacb9 = La base a épuisé tous les numéros pour { $a }. Rien de cette étape n’a été enregistré. Commencez un autre profil avec --profile.

# The database {} refused a step: {source}. Nothing of this step was stored. Run “sitroom verify”, and report the sentence if it finds nothing.
s-f044512cc6 = La base { $a } a refusé une étape : { $b }. Rien de cette étape n’a été enregistré. Lancez « sitroom verify », et signalez cette phrase s’il ne trouve rien.

## src-tauri/store/src/verify.rs

# page {page} was damaged or changed
s-a976af4494 = la page { $a } a été endommagée ou modifiée

## src-tauri/ingest/casebook/rules.json

# Onset likely
s-2d1153ce04 = Déclenchement probable

# Onset possible
s-781e31290d = Déclenchement possible

# Surge against its own past
s-d1b58a0a34 = Hausse par rapport à son propre passé

# Emerging hot spot
s-9326e6130e = Point chaud émergent

# Spill-over toward a border
s-68bcbf431f = Débordement vers une frontière

# Election near, with events rising
s-b645499866 = Élection proche, événements en hausse

# Constitutional crisis
s-041cff4537 = Crise constitutionnelle

# Trafficking route through violence
s-89f9b46ed3 = Itinéraire de trafic à travers la violence

# Silence where events used to be reported
s-6f11e893f9 = Silence là où des événements étaient signalés

# Engagement fading while violence lasts
s-7ca851eabe = Initiative qui s’essouffle tandis que dure la violence

# Commitment overdue
s-33788ab8d3 = Engagement en retard

# Many deaths likely in the year ahead
s-8fb6cbe9a8 = Nombreux morts probables dans l’année à venir

## the help of the command line

# A situation room for preventive diplomacy. Without a command it opens the window
s-77e355a49d = Une salle de situation pour la diplomatie préventive. Sans commande, elle ouvre la fenêtre

# Examples:
s-1f5dd98ce1 = Exemples :

# Exit status: 0 done; 1 refused, or done in part, with one sentence and a remedy on standard error; 2 wrong usage.
s-4f4fa9955f = Code de sortie : 0 fait ; 1 refusé, ou fait en partie, avec une phrase et un remède sur la sortie d’erreur ; 2 mauvais usage.

# Folder that holds the store; without it, `sitroom` in the user's data folder
s-611d9d47d0 = Dossier qui contient la base ; à défaut, `sitroom` dans le dossier de données de l’utilisateur

# Print one JSON object on standard output instead of text
s-71afe3bcbd = Écrire un objet JSON sur la sortie standard au lieu de texte

# Import a file of events, a table of records, or field notes: CSV, XLSX, GeoJSON, API JSON, mbox, eml
s-78f6beb27d = Importer un fichier d’événements, un tableau du registre ou des notes de terrain : CSV, XLSX, GeoJSON, API JSON, mbox, eml

# Whose file it is, or what it holds
s-0edcb6fabd = De qui est le fichier, ou ce qu’il contient

# The file; of mail and forms there may be several
s-afaa53b106 = Le fichier ; pour le courrier et les formulaires, il peut y en avoir plusieurs

# How dates like 03/04/2021 are to be read; it is asked when the file leaves it open
s-48a9945d43 = Comment lire des dates comme 03/04/2021 ; la question est posée quand le fichier laisse le choix ouvert

# How letters are coded, for example windows-1252; it is asked when the file leaves it open
s-b12ee65791 = Comment les lettres sont codées, par exemple windows-1252 ; la question est posée quand le fichier laisse le choix ouvert

# Of tables: how the table is read, as --save-mapping writes it; without it, that is guessed
s-c641c293b0 = Pour les tableaux : comment le tableau est lu, tel que l’écrit --save-mapping ; à défaut, c’est deviné

# Of tables: what each row is, for example partners; without it, that is guessed
s-4d16bc4991 = Pour les tableaux : ce qu’est chaque ligne, par exemple partners ; à défaut, c’est deviné

# Of tables: the sheet of a workbook; without it, the one that most looks like a table
s-c8103633ee = Pour les tableaux : la feuille d’un classeur ; à défaut, celle qui ressemble le plus à un tableau

# Of tables: count what would be added, and keep nothing
s-caa4743fb8 = Pour les tableaux : compter ce qui serait ajouté, et ne rien garder

# Of tables: write how the table was read to a file, to be corrected and given to --mapping
s-777cbcb198 = Pour les tableaux : écrire comment le tableau a été lu dans un fichier, à corriger et à donner à --mapping

# Of tables: make records that rows only name, such as partners
s-73d9cef932 = Pour les tableaux : créer les fiches que des lignes ne font que nommer, telles que des partenaires

# Of tables, mail and forms: marking of the rows whose table states none; without it they count as strictly confidential
s-7b5f2c2d98 = Pour les tableaux, le courrier et les formulaires : classification des lignes dont le tableau n’en indique aucune ; à défaut elles comptent comme strictement confidentielles

# Of tables: the source that all records name; it belongs to what tells a row from those of other tables
s-c2f70f04ba = Pour les tableaux : la source que nomment toutes les fiches ; elle aide à distinguer une ligne de celles d’autres tableaux

# Of tables: the licence of the source
s-c6c9c8c514 = Pour les tableaux : la licence de la source

# Fetch what a source has that the store has not, or all whose time has come; the only command that asks anybody
s-327654e782 = Récupérer ce qu’une source a et que le registre n’a pas, ou tout ce dont l’heure est venue ; seule commande qui interroge qui que ce soit

# A sync that was cut off is gone on with by the next call. What a source needs is entered with: sitroom sources SOURCE
s-10262c8db7 = Une synchronisation interrompue est reprise par l’appel suivant. Ce dont une source a besoin se saisit avec : sitroom sources SOURCE

# The source
s-d64208750b = La source

# Fetch the sources whose schedule has its turn, and those that wait for the network
s-3b0f003aee = Récupérer les sources dont la programmation est à son heure, et celles qui attendent le réseau

# Where it answers, in the place of the publisher's own address: https, or http on this machine
s-06fee40813 = Où elle répond, au lieu de l’adresse de l’éditeur : https, ou http sur cette machine

# The first day of what is fetched
s-1a835a1084 = Le premier jour de ce qui est récupéré

# Fetch what was fetched before once more
s-4a88160ac3 = Récupérer de nouveau ce qui l’a déjà été

# Tell whether the picture can be trusted today, list the sources with their two ages, or enter what one needs
s-6c8c317c4f = Dire si l’on peut se fier au tableau aujourd’hui, lister les sources avec leurs deux âges, ou saisir ce qu’il leur faut

# A key is read from standard input, so that it stands in no history and no list of programs; it is kept in the encrypted store.
s-d319e612a7 = Une clé est lue sur l’entrée standard, afin de ne figurer dans aucun historique ni aucune liste de programmes ; elle est conservée dans la base chiffrée.

# The source that something is entered for
s-aec90833a2 = La source pour laquelle on saisit quelque chose

# The name of the office there: an e-mail address, or the name of an application
s-75f04a1b4b = Le nom du bureau auprès d’elle : une adresse électronique, ou le nom d’une application

# Read its key or password from standard input; an empty line takes it away
s-a32c57bca4 = Lire sa clé ou son mot de passe sur l’entrée standard ; une ligne vide les retire

# Add the address of a feed
s-d0e4822f35 = Ajouter l’adresse d’un fil

# Take the address of a feed away
s-59bba8527a = Retirer l’adresse d’un fil

# The folder that is looked into for field notes
s-6754ae4e55 = Le dossier où l’on cherche des notes de terrain

# The marking that notes of the folder and reports of feeds take: unclassified, confidential or strictly-confidential; without one they count as the highest
s-6979900863 = Classification que prennent les notes du dossier et les comptes rendus des flux : unclassified, confidential ou strictly-confidential ; sans elle, ils comptent comme la plus haute

# Words to search for in the news; empty for none
s-e099579588 = Mots à chercher dans les nouvelles ; vide pour aucun

# How often it is fetched by itself while the window is open: never, hourly, daily or weekly
s-796d2e1931 = Fréquence de récupération d’elle-même tant que la fenêtre est ouverte : never, hourly, daily ou weekly

# Let it wait for the network no longer
s-95b883bc46 = Ne plus la laisser attendre le réseau

# Countries by their three letters; none for all
s-76a2eeb20f = Pays par leurs trois lettres ; aucun pour tous

# Count events and deaths, by country and by month
s-7cc7776eef = Compter événements et morts, par pays et par mois

# A subregion of an office, for example west-africa
s-f8eb7c1146 = Une sous-région d’un bureau, par exemple west-africa

# A country by its three letters of ISO 3166-1, for example MLI
s-b38dae19f6 = Un pays par ses trois lettres ISO 3166-1, par exemple MLI

# A province or region by its code in the base map
s-9faf38181e = Une province ou région par son code dans le fond de carte

# West, south, east, north in degrees, edges included
s-b0c39270f6 = Ouest, sud, est, nord en degrés, bords inclus

# First day, included
s-da211dec05 = Premier jour, inclus

# Last day, included
s-c78f128ef4 = Dernier jour, inclus

# Kind of violence; may be given more than once
s-eb55743c14 = Genre de violence ; peut être donné plusieurs fois

# An actor, on either side; may be given more than once
s-a70f7eb8aa = Un acteur, d’un côté ou de l’autre ; peut être donné plusieurs fois

# At least so many deaths in the best estimate
s-bd01020d11 = Au moins tant de morts selon la meilleure estimation

# At most so many deaths in the best estimate
s-234b6a2e75 = Au plus tant de morts selon la meilleure estimation

# Only events in which civilians died
s-4d943eac60 = Seulement les événements où des civils sont morts

# How well the place must be known; may be given more than once
s-65e3777c99 = Avec quelle précision le lieu doit être connu ; peut être donné plusieurs fois

# Words that place, actors, conflict or notes must hold
s-39038ed4b9 = Mots que lieu, acteurs, conflit ou remarques doivent contenir

# List events that two publishers report, and decide on those that wait for a person
s-968fef7555 = Énumérer les événements rapportés par deux éditeurs, et décider de ceux qui attendent une personne

# Events of one publisher count until it is said that those of others do too. Records are linked and never merged; what is linked counts once. The numbers are those that the list shows.
s-e5114c9836 = Les événements d’un seul éditeur comptent tant qu’on ne dit pas que ceux d’autres comptent aussi. Les fiches sont liées, jamais fusionnées ; ce qui est lié compte une fois. Les numéros sont ceux de la liste.

# Only pairs that wait for a person, the surest first
s-203f66752f = Seulement les paires qui attendent une personne, les plus sûres d’abord

# Only pairs that are one event
s-72de4eb261 = Seulement les paires qui sont un seul événement

# How many pairs to list
s-1994d2a1e7 = Combien de paires énumérer

# How many pairs to pass over
s-83b6699f3d = Combien de paires passer

# Say that two records are one event; it then counts once
s-34735832ee = Dire que deux enregistrements sont un seul événement ; il compte alors une seule fois

# Number of one event
s-ef6cc9b472 = Numéro d’un événement

# Number of the other
s-e84e3d3323 = Numéro de l’autre

# Say that two records are two events; both then count
s-9a7a36fe9e = Dire que deux enregistrements sont deux événements ; les deux comptent alors

# Take back what was said of two records
s-f71d99c3bc = Revenir sur ce qui a été dit de deux enregistrements

# Say whose events count in figures; without any, the usual one alone
s-4cce9a0c8f = Dire de qui les événements comptent dans les chiffres ; sans rien, l’éditeur habituel seul

# Ids of publishers, for example `ucdp`
s-833cdfb584 = Identifiants d’éditeurs, par exemple `ucdp`

# Show what others may know of this profile: the keys that packs are sealed to and signed by
s-6cc26a0880 = Montrer ce que d’autres peuvent savoir de ce profil : les clés pour lesquelles les paquets sont scellés et qui les signent

# Example:
s-43a075c892 = Exemple :

# Bring the file in person, and read the fingerprint to each other. The keys that open and sign never leave the store.
s-340037407a = Apportez le fichier en personne, et lisez-vous l’empreinte l’un à l’autre. Les clés qui ouvrent et qui signent ne quittent jamais la base.

# Trust the identity of another office, mission or laptop, list who is trusted, or trust somebody no more
s-56d8dd8912 = Faire confiance à l’identité d’un autre bureau, d’une mission ou d’un ordinateur, montrer qui a la confiance, ou la retirer

# Trust only what was handed over in person: whoever is trusted can send packs that are taken, and packs can be sealed to it.
s-42a72b3038 = Ne faites confiance qu’à ce qui a été remis en personne : qui a la confiance peut envoyer des paquets qui sont pris, et des paquets peuvent lui être scellés.

# The file that the other one saved with “sitroom identity --json”
s-ebfea2170b = Le fichier que l’autre a enregistré avec « sitroom identity --json »

# What it is called here; the name of the file without it
s-552969be6b = Comment il s’appelle ici ; sans cela, le nom du fichier

# Trust the one whose fingerprint begins so no more
s-698017b578 = Ne plus faire confiance à celui dont l’empreinte commence ainsi

# Make a pack for a mission, open it on a laptop, bring back what was done, and merge it
s-a9f4ddddeb = Faire un paquet pour une mission, l’ouvrir sur un ordinateur, rapporter ce qui a été fait, et le fusionner

# The laptop makes its identity first (sitroom --profile mission identity), and both trust each other (sitroom trust FILE).
s-d3dc169601 = L’ordinateur fait d’abord son identité (sitroom --profile mission identity), et les deux se font confiance (sitroom trust FILE).

# A pack opens in an empty profile, only where it is sealed to, and until its time is over; what was done can be brought back after that too.
s-80c1f38e6d = Un paquet s’ouvre dans un profil vide, seulement chez celui pour qui il est scellé, et jusqu’à la fin de sa validité ; ce qui a été fait peut encore être rapporté ensuite.

# Where a laptop was lost: sitroom trust --revoke FINGERPRINT, in the office. No pack is sealed to it any more, and none of it is taken; the packs that go out next tell the others. What was on it is guarded by its vault alone (sitroom vault set, before the mission).
s-2e3f62befa = Si un portable a été perdu : sitroom trust --revoke FINGERPRINT, au bureau. Plus aucun paquet n’est scellé pour lui, et aucun des siens n’est pris ; les paquets qui partent ensuite le disent aux autres. Ce qu’il contenait n’est protégé que par son coffre (sitroom vault set, avant la mission).

# Make a pack for a mission, sealed to whoever is named
s-501df810a4 = Faire un paquet pour une mission, scellé pour qui est nommé

# The subregion
s-a89f86f6f3 = La sous-région

# Countries by their three letters, instead of a subregion
s-0fd2fdd3ce = Des pays par leurs trois lettres, au lieu d’une sous-région

# The first day of events and records
s-2fbbe4ff8a = Le premier jour des événements et des fiches

# Only records of these nouns, for example engagements
s-4b81c20182 = Seulement les fiches de ces noms, par exemple engagements

# The highest marking of what may be in it: unclassified, confidential or strictly-confidential
s-8ec7671011 = La classification la plus élevée de ce qui peut y figurer : unclassified, confidential ou strictly-confidential

# The fingerprint, or the name, of whoever it is sealed to, as `sitroom trust` lists it; once more for another
s-042805b153 = L’empreinte, ou le nom, de celui pour qui il est scellé, comme `sitroom trust` le montre ; encore une fois pour un autre

# For how many days it is good
s-d969191745 = Pour combien de jours il est valable

# The file
s-dba8828275 = Le fichier

# Say what a pack would hold, how large it would be and what would be left out, and make none
s-2b094dff9c = Dire ce qu’un paquet contiendrait, sa taille et ce qui serait laissé de côté, sans en faire

# Show the mission that this profile is on, and packs that were given and taken
s-6c01d4bc32 = Montrer la mission de ce profil, et les paquets donnés et reçus

# Open a pack in this profile, which must be empty but for its identity and whom it trusts
s-6589747265 = Ouvrir un paquet dans ce profil, qui doit être vide hormis son identité et ceux à qui il fait confiance

# The pack
s-c2ba4296e6 = Le paquet

# Make the pack that brings back what was done since a pack was opened here
s-3f4b8269ef = Faire le paquet qui rapporte ce qui a été fait depuis qu’un paquet a été ouvert ici

# Merge a pack that comes back, or one of another office; the same one twice changes nothing
s-2b08c56f0a = Fusionner un paquet qui revient, ou celui d’un autre bureau ; le même deux fois ne change rien

# The pack, or a folder with packs
s-53aaf7c8bb = Le paquet, ou un dossier de paquets

# List what two said apart
s-c09fc89ad3 = Montrer ce que deux ont dit chacun de leur côté

# Settle what two said apart: the side of an operation holds
s-45fad221df = Trancher ce que deux ont dit chacun de leur côté : le côté d’une opération vaut

# Number of the record
s-19f367403f = Numéro de la fiche

# Number of the operation whose side holds, as `sitroom pack conflicts` lists it
s-aeda392bef = Numéro de l’opération dont le côté vaut, comme `sitroom pack conflicts` le montre

# The field; without it, whether the record is there
s-f11f8b424c = Le champ ; sans lui, si la fiche est là

# Why
s-d05cb42263 = Pourquoi

# Let operations count that are held because their clocks are far ahead
s-f938fcc556 = Admettre des opérations retenues parce que leur horloge avance beaucoup

# Push what was done here to a hub, pull what others did; make a hub, and let devices in
s-e2fff5186b = Déposer à un pôle ce qui a été fait ici, reprendre ce que d’autres ont fait ; créer un pôle et y admettre des appareils

# A hub is a database of PostgreSQL 15 or later with PostGIS. Each desk has a name and a password of its own, sees and pushes up to its marking, and works on offline between two calls. The address is kept in the encrypted store and shown nowhere. TLS is verified, except on this machine; --ca FILE names the certificate authority of the office.
s-836cfbfda2 = Un pôle est une base PostgreSQL 15 ou plus avec PostGIS. Chaque poste a son nom et son mot de passe, voit et dépose jusqu’à sa classification, et travaille hors ligne entre deux appels. L’adresse est gardée dans le stockage chiffré et n’est montrée nulle part. TLS est vérifié, sauf sur cette machine ; --ca FILE nomme l’autorité de certification du bureau.

# The certificate of the server must be in date, name the host of the address as an alternative name (SAN), and come from an authority that the system trusts, or from the one in --ca FILE (PEM).
s-20dd456d50 = Le certificat du serveur doit être en cours de validité, nommer l’hôte de l’adresse comme autre nom (SAN), et venir d’une autorité à laquelle le système fait confiance, ou de celle de --ca FILE (PEM).

# Where a laptop was lost: sitroom hub dismiss NAME keeps it out, and sitroom trust --revoke FINGERPRINT, at each desk, takes no more packs of it. What it had pulled is guarded by its vault alone. A new one is let in under a name of its own, and pulls what the old one had pushed.
s-c0fb6193ce = Si un portable a été perdu : sitroom hub dismiss NAME l’exclut, et après sitroom trust --revoke FINGERPRINT, à chaque poste, ses paquets n’y sont plus pris. Ce qu’il avait repris n’est protégé que par son coffre. Un nouveau est admis sous son propre nom, et reprend ce que l’ancien avait déposé.

# An address on the command line shows its password to everybody on the machine: --url - reads it from a line on standard input, and that of an administrator may stand in SITROOM_HUB_URL.
s-280be7098b = Une adresse sur la ligne de commande montre son mot de passe à tous ceux qui sont sur la machine : --url - la lit d’une ligne de l’entrée standard, et celle d’un administrateur peut être dans SITROOM_HUB_URL.

# Make a database a hub; one that is one already stays as it is
s-29f129b868 = Faire d’une base un pôle ; celle qui en est déjà un reste telle quelle

# The address of the database, for a role that may make schemas and roles; “-” reads it from standard input, and without it `SITROOM_HUB_URL` is taken; it is not kept
s-be4cca8068 = L’adresse de la base, pour un rôle qui peut créer schémas et rôles ; « - » la lit sur l’entrée standard, et sans elle `SITROOM_HUB_URL` est prise ; elle n’est pas gardée

# The certificates of the office's own authority, in PEM
s-cf097e198f = Les certificats de l’autorité propre au bureau, en PEM

# Let a device in, or give it another password and marking; its address is printed once
s-5ac7f85f1f = Admettre un appareil, ou lui donner un autre mot de passe et une autre classification ; son adresse s’affiche une fois

# Its name: small letters, digits, “-” and “_”
s-df04bfb291 = Son nom : minuscules, chiffres, « - » et « _ »

# The highest marking that it sees and pushes: unclassified, confidential or strictly-confidential
s-a0a61fdbf6 = La plus haute classification qu’il voit et dépose : unclassified, confidential ou strictly-confidential

# It only looks, as QGIS and Power BI do
s-e1dab3e383 = Il ne fait que lire, comme QGIS et Power BI

# Keep a device out from now on, for example a laptop that was lost; what it pushed stays
s-bdf9f9b36c = Exclure désormais un appareil, par exemple un portable perdu ; ce qu’il a déposé reste

# Its name
s-f2c1a5377d = Son nom

# List the devices and readers that are let in
s-80b1496208 = Lister les appareils et lecteurs admis

# Keep the address of the hub of this profile, from --url or a line on standard input
s-f80435e2e2 = Garder l’adresse du pôle de ce profil, de --url ou d’une ligne de l’entrée standard

# The address, as `sitroom hub admit` printed it; “-” reads it from standard input; kept once it was reached
s-353e37d72e = L’adresse, comme `sitroom hub admit` l’a affichée ; « - » la lit sur l’entrée standard ; gardée une fois jointe

# The certificates of the office's own authority, in PEM; kept with the address
s-f1dd5bb1a8 = Les certificats de l’autorité propre au bureau, en PEM ; gardés avec l’adresse

# Forget the address; what was pushed stays there, what was pulled stays here
s-a73cf029dd = Oublier l’adresse ; ce qui a été déposé y reste, ce qui a été repris reste ici

# Push what was done here since the last push
s-89eafe8f8a = Déposer ce qui a été fait ici depuis le dernier dépôt

# Pull what others pushed since the last pull
s-ad0259ff24 = Reprendre ce que d’autres ont déposé depuis la dernière reprise

# Pull, then push
s-25b88f2f4c = Reprendre, puis déposer

# Tell how this profile stands to its hub
s-6539c1216b = Dire où en est ce profil avec son pôle

# List records of a noun: engagements, partners, elections, crises and so on
s-01d12ea542 = Donner la liste des fiches d’un genre : initiatives, partenaires, élections, crises, etc.

# The noun in the plural, for example engagements
s-75a765cb4b = Le genre de fiche au pluriel, par exemple engagements

# Add records of a noun from a file: one JSON object, or a list of them
s-f937ff4d47 = Ajouter des fiches d’un genre depuis un fichier : un objet JSON, ou une liste d’objets

# Example of a file for engagements:
s-ac26c591f0 = Exemple d’un fichier d’initiatives :

# A field may be marked higher than its record, as marking.FIELD: "marking.note": "confidential"
s-030511302a = Un champ peut être classifié plus haut que sa fiche, sous marking.FIELD : "marking.note": "confidential"

# Change fields of a record, its marking, or delete it; every version is kept
s-87e6982c7c = Changer des champs d’une fiche, sa classification, ou la supprimer ; chaque version est gardée

# The numbers of records stand in the answer of: sitroom list NOUN --json
s-e8789fcd41 = Les numéros des fiches sont dans la réponse de : sitroom list NOUN --json

# A field and what it holds from now on, as people write it; nothing behind the sign empties it. As marking.FIELD, the marking of that field alone
s-f421f5d53c = Un champ et ce qu’il contient désormais, comme on l’écrit ; rien après le signe le vide. Comme marking.FIELD, la classification de ce seul champ

# Its marking from now on: unclassified, confidential or strictly-confidential
s-91063e86c5 = Sa classification désormais : unclassified, confidential ou strictly-confidential

# Delete it; what it said is kept and can be brought back
s-98b60028b9 = La supprimer ; ce qu’elle disait est gardé et peut être rétabli

# Why; wanted where a marking is lowered
s-d7ce30cf98 = Pourquoi ; nécessaire quand une classification est abaissée

# Write events or records to a file: .csv, .xlsx, .geojson or .json by its name
s-12ae7c5248 = Écrire des événements ou des fiches dans un fichier : .csv, .xlsx, .geojson ou .json d’après son nom

# Nothing that is marked higher than --marking is read for it.
s-d0839d2992 = Rien de ce qui est classifié plus haut que --marking n’est lu pour elle.

# What to write: events, or a noun of the record, for example engagements
s-46e47b7125 = Quoi écrire : events, ou un genre de fiche, par exemple engagements

# The file to write; its ending names the format
s-995b850809 = Le fichier à écrire ; sa terminaison nomme le format

# List what is due: elections, phases, commitments, mandate ends, anniversaries; or write it as .ics
s-3564297276 = Donner la liste des échéances : élections, phases, engagements, fins de mandat, anniversaires ; ou l’écrire en .ics

# Write it as an iCalendar file
s-fa984d6f67 = L’écrire comme fichier iCalendar

# Read elections and commitments from an iCalendar file instead
s-90d334f899 = Lire plutôt des élections et des engagements dans un fichier iCalendar

# List what was promised and how it stands on a day, the latest first
s-a5acc109eb = Donner la liste de ce qui a été promis et où cela en est un jour donné, le plus en retard d’abord

# The day that they are judged on; today without it
s-53deae362d = Le jour où ils sont jugés ; aujourd’hui à défaut

# Find the places that are hotter than chance: Getis-Ord Gi* or local Moran's I, with the share of false ones held below 5 %
s-f9da2cc05c = Trouver les lieux plus chauds que le hasard : Gi* de Getis-Ord ou I de Moran local, avec une part de faux tenue sous 5 %

# H3 resolution of the cells, 0 to 7; 5 is some 250 km²
s-1b32204ffa = Résolution H3 des cellules, 0 à 7 ; 5 correspond à quelque 250 km²

# What events are counted in
s-2083919d06 = Dans quoi les événements sont comptés

# How hot places are told
s-cae2ca5f85 = Comment les lieux chauds sont reconnus

# Tell p by dealing the values out by lot so many times, 999 for example; without it p is analytic
s-5cf18b0781 = Donner p en redistribuant les valeurs au sort tant de fois, 999 par exemple ; à défaut, p est analytique

# The same seed gives the same p
s-da31ced673 = La même graine donne le même p

# Tell since when places are hot, from Gi* in each month, quarter or year of the period; ten of them at least
s-6afeb31fb3 = Dire depuis quand les lieux sont chauds, d’après Gi* pour chaque mois, trimestre ou année de la période ; dix au moins

# Find clusters of events: DBSCAN in space, or with --days ST-DBSCAN in space and time
s-7c529cc9e2 = Trouver des grappes d’événements : DBSCAN dans l’espace, ou avec --days ST-DBSCAN dans l’espace et le temps

# How near a neighbour lies, in km
s-ea0342a0bf = À quelle distance se trouve un voisin, en km

# How many days apart neighbours are; without it time is not looked at
s-92090ee74e = Combien de jours séparent des voisins ; à défaut, le temps n’est pas pris en compte

# How many events must be that near for one to be the core of a cluster, itself included
s-b31a99567d = Combien d’événements doivent être aussi proches pour que l’un soit le cœur d’une grappe, lui-même inclus

# Tell the density of events at the middles of cells, by a quartic kernel whose bandwidth is said
s-318fcb2609 = Dire la densité des événements au centre des cellules, par un noyau quartique dont la largeur de bande est indiquée

# H3 resolution of the cells, 0 to 7
s-5bc6b4e035 = Résolution H3 des cellules, 0 à 7

# How far an event reaches, in km; found by Silverman's rule without it, which smooths too much where there are several centres
s-fced7a40c3 = Jusqu’où porte un événement, en km ; à défaut, trouvé par la règle de Silverman, qui lisse trop là où il y a plusieurs centres

# Count the onsets of conflicts by decade, by every rule, beside §7 of S/2011/552
s-65aa598268 = Compter les déclenchements de conflits par décennie, selon chaque règle, auprès du §7 de S/2011/552

# Tell where more or less happens than a place's own past lets expect, week by week or month by month
s-1646a5ca5b = Dire où il se passe plus ou moins que le passé d’un lieu ne le laisse attendre, semaine par semaine ou mois par mois

# The places
s-11c9b1658a = Les lieux

# The length of a step
s-7762262a7c = La longueur d’un pas

# Tell what a month of the next twelve may bring, in a country, in every country of a subregion, or in cells
s-b8c6aa55d2 = Dire ce que peut apporter un mois des douze prochains, dans un pays, dans chaque pays d’une sous-région, ou dans des cellules

# For a panel of another kind: sitroom forecast
s-d9787a0ea0 = Pour un panel d’un autre genre : sitroom forecast

# By cell of some 1,770 km², where enough is known of one
s-7f7fb69c78 = Par cellule de quelque 1 770 km², là où l’on en sait assez

# Tell where violence is and nobody is known to be, kept apart from where the record does not reach
s-6505f05bbd = Dire où il y a de la violence et où nul n’est connu, à part de ce que les fiches ne couvrent pas

# Without --until the last day is that of the newest event there; presences are those of the last day. Without --since, violence is that of the year up to the newest event.
s-9df27c0bcc = Sans --until, le dernier jour est celui de l’événement le plus récent de la zone ; les présences sont celles du dernier jour. Sans --since, la violence est celle de l’année jusqu’à l’événement le plus récent.

# First day of the violence, included
s-0d1c9e8102 = Premier jour de la violence, inclus

# Last day, included; presences are looked at on it
s-36a7c5b275 = Dernier jour, inclus ; les présences y sont regardées

# Tell what followed an engagement in its country, beside like cases, and what speaks against reading it as its work
s-226b52605a = Dire ce qui a suivi une initiative dans son pays, auprès de cas semblables, et ce qui s’oppose à y voir son œuvre

# Numbers and titles: sitroom list engagements --json
s-ba59978dee = Numéros et titres : sitroom list engagements --json

# Number or exact title of the engagement
s-09e6ceae8f = Numéro ou titre exact de l’initiative

# List what falls due with what rises there, and how like places are to the months before earlier violence
s-ac61494337 = Donner la liste de ce qui arrive à échéance avec ce qui y monte, et dire à quel point les lieux ressemblent aux mois qui ont précédé des violences antérieures

# The day that it is told as of; today without it
s-be495d5a24 = Le jour de la situation décrite ; aujourd’hui à défaut

# How many days ahead
s-707c42d9de = Combien de jours d’avance

# Tell what spills over: between neighbours, where next week's expected events come from, in space and time, near borders
s-4e4142c378 = Dire ce qui déborde : entre voisins, d’où viennent les événements attendus la semaine prochaine, dans l’espace et le temps, près des frontières

# Last day that is looked at, ten years back from it; the newest that is stored without it
s-05398c7e66 = Dernier jour regardé, dix ans en arrière à partir de lui ; à défaut, le plus récent enregistré

# Hold routes against the violence along them, and tell what flows from where, through where, to where
s-1f28661290 = Comparer les itinéraires à la violence le long de leur tracé, et dire ce qui circule d’où, par où, vers où

# What is moved; everything without it
s-1e97d0b27f = Ce qui est transporté ; tout à défaut

# How near an event lies to a kilometre of a route, in km
s-e05290d07f = À quelle distance un événement se trouve d’un kilomètre d’itinéraire, en km

# Forecast deaths by country and month from a panel: writes draws, shows which model and how good it was before
s-ffe933ccf5 = Prévoir les morts par pays et par mois à partir d’un panel : écrit des tirages, indique le modèle et ce qu’il a valu auparavant

# The panel has the columns month_id (1 is January 1980), country_id and outcome; a month without a row is no data, not zero.
s-5c1b332fba = Le panel a les colonnes month_id (1 est janvier 1980), country_id et outcome ; un mois sans ligne est sans données, non zéro.

# A CSV with the columns `month_id`, `country_id` and outcome
s-46dd2e0acc = Un CSV avec les colonnes `month_id`, `country_id` et outcome

# Last month of training; later rows of the panel are not looked at
s-f1e9da3f3a = Dernier mois d’apprentissage ; les lignes ultérieures du panel ne sont pas regardées

# First month of the forecast
s-3b3889e7d9 = Premier mois de la prévision

# Months of the forecast
s-2792582d2d = Mois de la prévision

# Draws for each country and month
s-67ab120cbc = Tirages par pays et par mois

# The same seed gives the same draws
s-4854f7e265 = La même graine donne les mêmes tirages

# The CSV to write: `month_id`, `country_id`, draw, outcome
s-f8913402cc = Le CSV à écrire : `month_id`, `country_id`, draw, outcome

# Show this model everywhere: pool, history, analogue, hurdle, conflictology, neighbours, last, zero or bootstrap
s-c1627052c4 = Afficher partout ce modèle : pool, history, analogue, hurdle, conflictology, neighbours, last, zero ou bootstrap

# A CSV with the columns `country_id` and `neighbour_id`
s-19003e5182 = Un CSV avec les colonnes `country_id` et `neighbour_id`

# List the warnings that were open at the end of a day; nothing later is looked at
s-aa108c6db9 = Donner la liste des alertes ouvertes à la fin d’un jour ; rien de ce qui suit n’est regardé

# Nothing is written; `sitroom rules run` raises what is new.
s-aeb2ec76d8 = Rien n’est écrit ; `sitroom rules run` émet ce qui est nouveau.

# The day; only what was known at its end counts
s-dd9e7ef743 = Le jour ; seul compte ce qui était connu à sa fin

# List what came in, show an item with what it may be about, and link it or set it aside
s-8710511bfb = Lister ce qui est arrivé, montrer un élément avec ce dont il peut s’agir, le lier ou l’écarter

# An item is one story, with all reports that tell it. Rules in a file:
s-e476a4a774 = Un élément est une histoire, avec tous les rapports qui la racontent. Des règles dans un fichier :

# Which items
s-86423b4468 = Quels éléments

# Only what is about a subregion (its id) or a country (three letters)
s-24fe481933 = Seulement ce qui concerne une sous-région (son identifiant) ou un pays (trois lettres)

# Only items with these words in a headline or an outlet's name
s-9f73e5f495 = Seulement les éléments avec ces mots dans un titre ou un nom de source

# Show an item: its reports, what they name, its grades, what it may be about
s-6114501ff1 = Montrer un élément : ses rapports, ce qu’ils nomment, ses cotes, ce dont il peut s’agir

# Link an item to event:NUMBER, record:ID or indicator:NAME:ISO3
s-9ab16785b2 = Lier un élément à event:NUMÉRO, record:ID ou indicator:NOM:ISO3

# Take a link away
s-a426bdf932 = Retirer un lien

# Set an item aside, with a reason and your own words
s-b0941f2897 = Écarter un élément, avec une raison et vos propres mots

# Open an item again: one that was set aside keeps its links, one that is linked loses them
s-1f6dd3e774 = Rouvrir un élément : écarté, il garde ses liens ; lié, il les perd

# Grade what an item says, 1 (confirmed) to 6 (cannot be judged); without a number, as suggested
s-7000472979 = Coter le contenu d’un élément, de 1 (confirmé) à 6 (ne peut être jugé) ; sans nombre, comme proposé

# Grade an outlet, A to F; without a letter, as suggested
s-1065db6d20 = Coter une source, de A à F ; sans lettre, comme proposé

# Take an item out of sight
s-d9b1bd39f0 = Mettre un élément en sourdine

# Bring a muted item back into sight
s-a4c228976d = Remettre en vue un élément en sourdine

# Make a report an item of its own
s-944dafe9d5 = Faire d’un rapport un élément à part

# Make all reports of an item part of another
s-91f11dc188 = Réunir tous les rapports d’un élément à un autre

# List the rules of the inbox, or put those of a file in their place
s-82de6bbee1 = Lister les règles de la boîte de réception, ou les remplacer par celles d’un fichier

# Only tell what they would do with what is open
s-36a6540dbb = Seulement dire ce qu’elles feraient de ce qui est ouvert

# Tell which runs, files and licences the events of a filter rest on
s-cf2207a6b9 = Dire sur quelles importations, quels fichiers et quelles licences reposent les événements d’un filtre

# Look at all places by the office's rules, or test a rule on the past
s-f1609caf0c = Regarder tous les lieux selon les règles du bureau, ou essayer une règle sur le passé

# A rule in a file:
s-307ebefd94 = Une règle dans un fichier :

# Raise what is new and join what is not, as of the last month that is over
s-628eabb99b = Émettre ce qui est nouveau et joindre ce qui ne l’est pas, à la fin du dernier mois écoulé

# Tell how a rule would have done: hits, misses, false alarms, lead, each case
s-c5832ab580 = Dire ce qu’aurait valu une règle : alertes justes, manquées, fausses, avance, chaque cas

# The rule as TOML; without one, all active rules of the office together
s-b1b3f50e00 = La règle en TOML ; à défaut, toutes les règles actives du bureau ensemble

# First day of the months looked at
s-1735da72c8 = Premier jour des mois examinés

# Last day; nothing later is looked at
s-9f3eccb300 = Dernier jour ; rien de ce qui suit n’est regardé

# Evaluate a year: warnings right, wrong and missed, time to action, engagements and what followed, lessons
s-3cc185e7f5 = Évaluer une année : alertes justes, fausses et manquées, délai d’action, initiatives et ce qui a suivi, enseignements

# The year
s-eedfa5dd3c = L’année

# Write a briefing on a subregion, a country or a record, drafted from the record and the events
s-7aab2a86b3 = Rédige une note d’information sur une sous-région, un pays ou une fiche, à partir du registre et des événements

# A subregion by its id, or a country by its three letters
s-54469d6a2e = Une sous-région par son identifiant, ou un pays par ses trois lettres

# The record that it is on, by its number or its exact title, instead of an area
s-1838d8bc08 = La fiche sur laquelle elle porte, par son numéro ou son titre exact, au lieu d’une zone

# What it is for: five-minutes, horizon-scan or year-evaluation on an area; warning-note, election-note or mission-debrief on a record, which says it itself
s-dfc6319c22 = À quoi elle sert : five-minutes, horizon-scan ou year-evaluation sur une zone ; warning-note, election-note ou mission-debrief sur une fiche, qui le dit elle-même

# The year of an evaluation; the last that is over without it
s-02d1346d7b = L’année d’une évaluation ; sans elle, la dernière qui soit achevée

# Its language: en, fr, ru, es, ar or zh
s-701fa67ad2 = Sa langue : en, fr, ru, es, ar ou zh

# How a PDF is set: on pages of A4, or as slides of 16:9 for projection
s-abc58e5730 = Mise en page du PDF : sur des pages A4, ou en diapositives 16:9 pour la projection

# The file; its ending says what it is
s-4ff266deff = Le fichier ; sa terminaison dit ce qu’il est

# Open the screens of the wall, or write the picture that a wall on another machine shows
s-53e411628c = Ouvre les écrans du mur, ou écrit l’image que montre un mur sur une autre machine

# Everything on a wall is Unclassified: nothing that is marked higher is read for it. With --from, no store is opened at all; the file is read again every few minutes.
s-6b4c570ed2 = Tout ce qui est sur un mur est non classifié : rien de ce qui porte une classification supérieure n’est lu pour lui. Avec --from, aucune base n’est ouverte ; le fichier est relu toutes les quelques minutes.

# A subregion by its id, or a country by its three letters; the screens that are planned without it
s-ec61033b43 = Une sous-région par son identifiant, ou un pays par ses trois lettres ; sans elle, les écrans prévus

# Show the picture in this file, which another machine writes
s-241f214e70 = Montre l’image de ce fichier, qu’écrit une autre machine

# Write the picture of the area into this file, instead of opening a window
s-f3197e1f3f = Écrit l’image de la zone dans ce fichier, au lieu d’ouvrir une fenêtre

# Language of the screen: en, fr, ru, es, ar or zh
s-98ecc77eaa = Langue de l’écran : en, fr, ru, es, ar ou zh

# Write a warning for a partner: .html is a page that can be read anywhere, .json a file that another office adds
s-0924168660 = Écrire une alerte pour un partenaire : .html est une page lisible partout, .json un fichier qu’un autre bureau ajoute

# The numbers of warnings are told by: sitroom list warnings --json
s-0fad4cb404 = Les numéros des alertes se trouvent par : sitroom list warnings --json

# The number of the warning
s-f2ff314f67 = Le numéro de l’alerte

# The highest marking that may leave: unclassified, confidential or strictly-confidential
s-703732ce8e = La classification la plus élevée qui peut sortir : unclassified, confidential ou strictly-confidential

# List the imports
s-cd7b7a5aa5 = Donner la liste des importations

# Tell what a run of events added, changed and took back, and the figures before and after
s-3fb344e01f = Dire ce qu’une importation d’événements a ajouté, changé et retiré, et les chiffres avant et après

# Number of the run, as `sitroom runs` lists it
s-e071fba6d9 = Numéro de l’importation, tel que `sitroom runs` le donne

# Take an import back as a whole
s-03f6b0f3f8 = Annuler une importation en entier

# Write the refused rows of an import to a CSV, to be mended and imported again
s-5eb81ddc40 = Écrire dans un CSV les lignes rejetées d’une importation, à corriger et à importer de nouveau

# The file to write
s-8ce4c82b56 = Le fichier à écrire

# Fill the profile with an invented scenario, marked EXERCISE everywhere
s-06290a96a3 = Remplir le profil d’un scénario inventé, marqué EXERCICE partout

# How many events
s-5485513cb7 = Combien d’événements

# The same seed gives the same scenario
s-8dc50315bb = La même graine donne le même scénario

# Let a passphrase guard the key of the store, change it, open without it, back up
s-33ae2c0258 = Faire garder la clé de la base par une phrase de passe, la changer, ouvrir sans elle, sauvegarder

# Passphrases are asked for on the terminal; a script gives them as SITROOM_PASSPHRASE and SITROOM_NEW_PASSPHRASE. The two halves of the recovery key are shown once: print each on a sheet of its own, for two people who keep them apart. Without the passphrase and without both halves nobody can read the store again.
s-4b4971f9d4 = Les phrases de passe sont demandées dans le terminal ; un script les donne par SITROOM_PASSPHRASE et SITROOM_NEW_PASSPHRASE. Les deux moitiés de la clé de secours ne s’affichent qu’une fois : imprimez chacune sur une feuille à part, pour deux personnes qui les gardent séparément. Sans la phrase de passe et sans les deux moitiés, plus personne ne peut lire la base.

# Set a passphrase, and show the two halves of the recovery key
s-58b1c64124 = Définir une phrase de passe, et montrer les deux moitiés de la clé de secours

# Tell whether there is a vault, how many copies of it are whole, and how its backups stand
s-6e6a2775a2 = Dire s’il y a un coffre, combien de ses copies sont intactes, et où en sont ses sauvegardes

# Lock the profile in the window that has it open
s-186afc3dfe = Verrouiller le profil dans la fenêtre qui l’a ouvert

# Open with both halves of the recovery key, one a line on standard input, and set a new passphrase
s-e9524a35d0 = Ouvrir avec les deux moitiés de la clé de secours, une par ligne sur l’entrée standard, et définir une nouvelle phrase de passe

# Change the passphrase
s-181135f43d = Changer la phrase de passe

# Make the two halves of the recovery key anew; the former ones open nothing from then on
s-9285080245 = Refaire les deux moitiés de la clé de secours ; les anciennes n’ouvrent plus rien

# Give the store a new key, under the same passphrase, with new halves; nobody else may have it open
s-c5da23e9e7 = Donner à la base une nouvelle clé, sous la même phrase de passe, avec de nouvelles moitiés ; personne d’autre ne doit l’avoir ouverte

# Make an encrypted backup and read it back
s-b9e725a922 = Faire une sauvegarde chiffrée et la relire

# Make none, and try whether the newest can be restored
s-8a10d756e9 = N’en faire aucune, et essayer si la plus récente peut être restaurée

# Check the integrity of everything that is stored
s-2922db42c1 = Vérifier l’intégrité de tout ce qui est enregistré

# Each change of a record follows from all before it. The head of that chain goes out with every pack, and stands here in the answer; whoever kept one can ask later whether the history still contains it.
s-3b390cd0b3 = Chaque changement d’une fiche découle de tous ceux d’avant. La tête de cette chaîne part avec chaque paquet, et se trouve ici dans la réponse ; qui en a gardé une peut demander plus tard si l’historique la contient encore.

# A head of the chain of operations that was written down earlier: is it still one of the history?
s-f558782d7c = Une tête de la chaîne des opérations notée auparavant : appartient-elle encore à l’historique ?

# Time the import, the picture, the tiles, Gi* and DBSCAN on a file of events, in a profile of its own that is thrown away
s-ba096fd750 = Chronométrer l’importation, l’image, les tuiles, Gi* et DBSCAN sur un fichier d’événements, dans un profil à part qui est jeté ensuite

# A CSV with the UCDP columns
s-98925af445 = Un CSV avec les colonnes d’UCDP

# How often each workload is run; the middle time counts
s-2683c89c31 = Combien de fois chaque tâche est exécutée ; le temps médian compte
