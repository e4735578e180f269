# Constats : ce qui ressort, dans un tiroir par-dessus la carte.
findings = Constats
findings-hotspots = Points chauds
findings-changes = Au regard du passé
findings-spillover = Débordement
findings-outlook = Perspectives
findings-nothing-stored = Ce qui ressort se trouve dans les événements enregistrés : ouvrez un fichier d’événements, ou commencez un exercice avec des événements inventés.
findings-glosses = Ce que signifient les colonnes
findings-rows = { $n ->
    [one] { $count } ligne
    [many] { $count } lignes
   *[other] { $count } lignes
  }
findings-csv = Enregistrer en CSV : { $title }
findings-waiting = Calcul en cours. Cela peut prendre quelques secondes ; le reste de la fenêtre continue de fonctionner.
findings-waiting-again = Nouveau calcul en cours. Ce qui figure plus bas répond au choix précédent, jusqu’à ce que les nouveaux chiffres soient complets.
findings-old = Ce qui figure plus bas répond à un choix antérieur.

# Points chauds.
hot-units = Lieux
hot-units-divisions = Divisions
hot-units-cells = Cellules de { $km2 } km²
hot-steps = Depuis quand
hot-steps-whole = Toute la période
hot-steps-month = Par mois
hot-steps-quarter = Par trimestre
hot-steps-year = Par année
hot-method = Méthode
hot-method-gistar = Gi*
hot-method-moran = I de Moran
hot-method-gistar-asks = Gi* demande si un lieu et ses environs, pris ensemble, ont plus d’événements que n’y mettrait le hasard.
hot-method-moran-asks = Le I de Moran demande si un lieu et ses environs s’écartent ensemble de la moyenne, plus que ne le voudrait le hasard.
hot-told = Lieux chauds (q < 0,05) : { $hot } sur { $places }, dont très chauds (q < 0,01) : { $very }.
hot-told-steps = « Depuis quand » porte sur { $n ->
    [one] { $count } pas
    [many] { $count } pas
   *[other] { $count } pas
  }, du { $from } au { $to }.
hot-told-whole = Toute la carte : I de Moran { $i }, { $expected } si le lieu ne disait rien, soit { $z } écarts types de distance.
hot-told-events = Événements pris en compte : { $events }. Connus seulement au niveau d’une zone et répartis sur elle : { $spread } ; sans indication de l’éditeur sur la précision du lieu, et comptés là où il les place : { $unstated }. Impossibles à placer : { $out }.
hot-not-cause = Cela ne dit ni pourquoi, ni ce qui va suivre.
hot-none = Aucun lieu n’est chaud
hot-none-why = Rien ne se distingue du hasard à q < 0,05. C’est un constat, et non une absence de données.
hot-no-places = Aucun lieu n’est pris en compte
hot-no-places-why = Les fichiers chargés ne contiennent aucun pays de cette zone, ou aucun événement ne passe les filtres.
hot-cell-about = { $cell }, environ { $about }
hot-z = z
hot-z-gloss = De combien d’écarts types le lieu, avec son voisinage, dépasse ce que donnerait le hasard.
hot-q = q
hot-q-gloss = Part de faux positifs à attendre parmi tous les lieux au moins aussi chauds : au-dessous de 0,05, un lieu est dit chaud.
hot-events = Événements
hot-events-gloss = Événements du lieu même ; un nombre fractionnaire quand certains sont répartis sur la zone à laquelle ils sont rattachés.
hot-quadrant = Le lieu et ses environs
hot-quadrant-gloss = Si le lieu, et ceux qui l’entourent, ont plus ou moins d’événements que la moyenne.
hot-quadrant-high_high = beaucoup parmi beaucoup
hot-quadrant-low_high = peu parmi beaucoup
hot-quadrant-low_low = peu parmi peu
hot-quadrant-high_low = beaucoup parmi peu
hot-quadrant-none = non établi
hot-since = Depuis quand
hot-since-gloss = Ce que disent les pas, pris ensemble. Un lieu est chaud dans un pas à partir de 1,96 écart type.
hot-since-new = nouveau : chaud au dernier pas, jamais auparavant
hot-since-consecutive = consécutif : chaud sans interruption jusqu’au dernier pas
hot-since-intensifying = en intensification : chaud presque toujours, et de plus en plus
hot-since-persistent = persistant : chaud presque toujours, sans tendance
hot-since-diminishing = en diminution : chaud presque toujours, et de moins en moins
hot-since-sporadic = sporadique : chaud maintenant, par intermittence auparavant
hot-since-oscillating = oscillant : chaud maintenant, plus froid que le hasard auparavant
hot-since-historical = historique : chaud presque toujours, mais plus maintenant
hot-since-none = chaud sur toute la période, sans schéma dans les pas
hot-hot_steps = Pas chauds
hot-hot_steps-gloss = Nombre de pas dans lesquels le lieu était chaud.
hot-trend = Tendance
hot-trend-gloss = Si le lieu est devenu plus chaud au fil des pas ; dit à partir de p < 0,05.
hot-trend-up = plus chaud
hot-trend-down = moins chaud
hot-trend-none = pas de tendance nette
hot-trend_p = p de la tendance
hot-trend_p-gloss = Probabilité qu’une tendance aussi nette soit due au hasard.

# Les lieux au regard de leur propre passé.
past-units = Lieux
past-units-countries = Pays
past-units-divisions = Divisions
past-step = Pas
past-step-month = Par mois
past-step-week = Par semaine
past-told = Au regard de ce que leur propre passé laisse attendre : au-dessus ▲ { $above }, dedans { $within }, au-dessous ▽ { $below } ; impossible à dire pour { $none }, ce qui n’est pas un zéro.
past-latest = { $step ->
    [week] La dernière semaine entière
   *[other] Le dernier mois entier
  } commence le { $day }.
past-latest-none = Aucun pas n’est encore enregistré jusqu’à sa fin.
past-below = Au-dessous peut vouloir dire deux choses : moins d’événements, ou moins de comptes rendus ?
past-verdict = Dernier pas
past-verdict-gloss = Le dernier pas de la période enregistré jusqu’à sa fin, comparé à la bande du propre passé du lieu.
past-verdict-above = ▲ au-dessus
past-verdict-within = dedans
past-verdict-below = ▽ au-dessous : moins d’événements, ou moins de comptes rendus ?
past-verdict-none = impossible à dire
past-verdict-why = impossible à dire : { $why }
past-start = Commence
past-observed = Observé
past-expected = Attendu
past-low = Bas
past-high = Haut
past-high-gloss = En dehors du bas et du haut, un nombre est trop faible ou trop élevé au regard du propre passé du lieu.
past-q = q
past-q-gloss = Part de faux positifs à attendre parmi tous les lieux au moins aussi loin au-dessus.
past-since = Niveau depuis
past-since-gloss = Le premier pas de la présente phase de niveau égal ; rien si la série est trop courte pour le dire.
past-level = Sa moyenne
past-level-gloss = Événements par pas sur cette phase, avec les bornes de l’intervalle à 95 %.
past-level_low = 95 % bas
past-level_high = haut
past-chart = Événements par { $step ->
    [week] semaine
   *[other] mois
  }, { $place }
past-level-sentence = Le niveau est ce qu’il est depuis le { $since } : { $mean } par pas (95 % { $low }–{ $high }) ; la probabilité qu’un changement aussi net soit dû au hasard est { $p }.
past-level-even = Le niveau est le même depuis le { $since }, début de la série : { $mean } par pas (95 % { $low }–{ $high }).
past-level-none = La série est trop courte pour dire depuis quand son niveau est ce qu’il est.
past-none = Aucun lieu n’est pris en compte
past-none-why = Aucun événement ne passe les filtres dans aucun pays que contiennent les fichiers chargés. C’est une absence de données, et non un zéro.

# Ce qui déborde.
spill-rests = Repose sur tous les événements de { $weeks } semaines entières, du { $from } au { $to }, quoi qu’excluent par ailleurs les filtres : { $events } événements, dont datés à plusieurs jours près ou moins précisément : { $undated }.
spill-partial = Sans données jusqu’à la fin de la période, et hors de ces chiffres : { $countries }.
spill-beyond = Voisins hors de la zone, dont le débordement n’est pas distingué : { $countries }.
spill-not = Ce que cela ne veut pas dire
spill-next = Événements attendus dans la semaine du { $day }, et d’où ils viennent
spill-flow = D’où viennent les événements attendus la semaine prochaine
spill-flow-kind = Attendu
spill-flow-unit = événements
spill-flow-baseline = Rien avant
spill-flow-own = Propre passé
spill-flow-small = Autres voisins
spill-country = Pays
spill-expected = Attendu
spill-expected-gloss = Le nombre moyen d’événements que devrait connaître la semaine prochaine, si tout continue comme avant.
spill-low = Bas
spill-high = Haut
spill-high-gloss = Bas et haut contiennent neuf semaines sur dix de cette moyenne ; ils ne tiennent pas compte de l’incertitude de la moyenne.
spill-baseline = Rien avant
spill-baseline-gloss = Ceux des événements attendus qu’aucun événement antérieur n’explique.
spill-own = Propre passé
spill-own-gloss = Ceux qui suivent des événements dans le pays même.
spill-neighbours = Des voisins
spill-neighbours-gloss = Ceux qui suivent des événements dans tous les pays voisins ensemble.
spill-share = Part
spill-share-gloss = Part des événements attendus qui suit des événements chez les voisins.
spill-most = Voisins, par importance
spill-last_week = Semaine dernière
spill-last_week-gloss = Événements de la semaine dernière.
spill-weeks = Semaines connues
spill-weeks-gloss = Semaines sur lesquelles reposent les chiffres : connues ici et chez tous les voisins.
spill-pairs-title = Ce qu’un événement dans un pays entraîne dans un autre
spill-pooled = Toutes les paires ensemble : un voisin entraîne { $share } des événements d’un pays (95 % { $low } à { $high } ; p { $p } si rien ne déborde).
spill-branching = Un événement en entraîne au plus { $branching } autres en { $lags } semaines ; à partir de 1, cela continuerait sans fin.
spill-decay = De son poids, il reste { $decay } d’une semaine à l’autre.
spill-no-pairs = Aucun couple de pays de la zone n’est voisin avec des données.
spill-from = Pays de l’événement
spill-to = Pays des suites
spill-triggered = Entraînés
spill-triggered-gloss = Événements du second pays qui suivent un événement du premier, du seul fait de cette paire, avec les bornes de l’intervalle à 95 %.
spill-triggered_low = 95 % bas
spill-triggered_high = haut
spill-p = p
spill-p-gloss = Probabilité d’un chiffre aussi grand si rien ne déborde.
spill-q = q
spill-q-gloss = Part de faux positifs à attendre parmi toutes les paires au moins aussi improbables.
spill-drawn = Rapproché
spill-drawn-gloss = Le même chiffre, rapproché de ce que disent toutes les paires ensemble ; ce qui est attendu la semaine prochaine repose sur lui.
spill-exposure = Événements là-bas
spill-exposure-gloss = Événements du premier pays qui auraient pu en entraîner.
spill-space-title = Si les événements proches dans l’espace le sont aussi dans le temps
spill-together = Toutes les échelles ensemble : la probabilité d’en obtenir autant par tirage au sort est { $p }, pour { $draws } tirages des jours.
spill-space-rests = Repose sur { $events } événements, du { $from } au { $to }. Laissés de côté : plus anciens, { $older } ; connus seulement au niveau de la province ou moins précisément, ou sans indication, { $unplaced } ; dont le jour n’est pas connu, { $undated }.
spill-distance_km = À moins de (km)
spill-days = À moins de (jours)
spill-pairs = Paires
spill-pairs-gloss = Paires d’événements séparés au plus par cette distance et ce nombre de jours.
spill-expected_pairs = Paires attendues
spill-expected_pairs-gloss = Paires à attendre si le lieu et le jour n’ont rien à voir l’un avec l’autre.
spill-excess = En plus
spill-excess-gloss = Les paires au-delà du nombre attendu, en proportion de celui-ci.
spill-chance_low = Par tirage, bas
spill-chance_high = Par tirage, haut
spill-chance_high-gloss = La fourchette qui contient neuf tirages sur dix lorsque les jours sont tirés au sort.
spill-scale_p = p
spill-scale_p-gloss = Probabilité d’autant de paires par tirage au sort, à cette seule échelle.
spill-borders-title = Événements à { $km } km au plus d’une frontière
spill-near = { $share } des événements (95 % { $low } à { $high }) s’y trouvent, ainsi que { $land } des terres : { $ratio } fois ce que donneraient les terres seules (p { $p } par tirage au sort).
spill-near-rests = Événements à terre proches d’une frontière : { $near } sur { $land } ; en mer ou là où la carte n’a pas de pays : { $sea } ; laissés de côté, le lieu étant connu au niveau de la province ou moins précisément, ou non indiqué : { $unplaced }.
spill-no-zones = Aucun événement n’est proche d’une frontière.
spill-side_a = Un côté
spill-side_b = Autre côté
spill-not-asked = { $country } : non compté
spill-events = Événements
spill-events-gloss = Événements des deux côtés ; d’un côté qui n’était pas demandé, aucun n’est compté.
spill-trend = Tendance
spill-trend-gloss = Si les événements augmentent ou diminuent au fil des trimestres, dit à partir de q < 0,05.
spill-trend-up = en hausse
spill-trend-down = en baisse
spill-trend-none = pas de tendance nette
spill-trend-short = trop court pour le dire
spill-tau = tau
spill-tau-gloss = Paires de trimestres en hausse moins celles en baisse, en proportion du total : de −1 à 1.
spill-trend_p = p
spill-trend_p-gloss = Probabilité qu’une tendance aussi nette, dans un sens ou dans l’autre, soit due au hasard.
spill-trend_q = q
spill-trend_q-gloss = Part de faux positifs à attendre parmi toutes les zones au moins aussi nettes.
spill-quarters = Trimestres
