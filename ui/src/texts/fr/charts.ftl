# Graphiques à côté de la carte.
charts-trend-empty = Aucun mois de la période n’est couvert par les événements enregistrés.

# Le cadre de chaque graphique : son tableau, ses fichiers, ce sur quoi il repose.
chart-table = Tableau : « { $title } »
chart-table-short = Tableau
chart-table-of = Tableau : { $title }
chart-save = Enregistrer
chart-save-title = Enregistrer le graphique
chart-saved = Le graphique est écrit dans { $path }
chart-format-svg = SVG
chart-format-svg-hint = dessin, toute taille
chart-format-png = PNG
chart-format-png-hint = image
chart-format-csv = CSV
chart-format-csv-hint = chiffres
chart-method = Méthode : { $method }
chart-counted = Compté, sans modèle
chart-sources = Sources : { $sources }
chart-no-sources = Sources non indiquées
source-record = registre du bureau
chart-ages = Dernière observation : { $newest } ; dernier calcul : { $run }
chart-percent = { $share } %
chart-month = Mois
chart-week = Semaine du
chart-observed = Observé
chart-months-of = Mois : { $title }
chart-value-in = { $value } ({ $month })
chart-none = Pas de données : « { $title } »

# Une série à côté de ce qui en était attendu.
band-label = { $title }, { $since } – { $until }. Dernière valeur : { $last }. { $step ->
    [week] Semaines évaluées
   *[other] Mois évalués
  } : { $judged } ; au-dessus de la bande attendue : { $above } ; au-dessous : { $below }.
band-low = Attendu, bas
band-expected = Attendu
band-high = Attendu, haut
band-verdict = Verdict
band-verdict-above = au-dessus de la bande
band-verdict-within = dans la bande
band-verdict-below = au-dessous de la bande
band-verdict-none = non évalué
band-month = { $month } : { $value }, attendu { $band } ; { $verdict }
band-month-expected = { $month } : { $value }, attendu { $expected } ({ $band }) ; { $verdict }
band-month-none = { $month } : { $value }, non évalué
band-week = Semaine du { $day }
band-key-band = bande attendue
band-key-expected = attendu
band-key-above = au-dessus
band-key-below = au-dessous
band-key-missing = pas de données

# Des perspectives.
fan-label = { $title }. Observé depuis { $since }, dernière valeur { $last } ; { $cutOff }
fan-cut-off = données jusqu’au { $day }
fan-month-observed = { $month } : observé { $value }
fan-month-ahead = { $month } : médiane { $median } ; 50 % { $half }, 80 % { $most }, 90 % { $widest }
fan-month-benchmark = référence { $median }, 90 % { $widest }
fan-month-came = réalisé : { $value }
fan-no-outlook = pas de perspectives calculées
fan-none-why = Aucun mois n’en est observé, et on ne calcule rien à partir de rien. C’est une absence de données, et non un zéro.
fan-median = Médiane
fan-edge = { $share } %, { $edge ->
    [low] bas
   *[other] haut
  }
fan-benchmark-median = Référence, médiane
fan-benchmark-edge = Référence 90 %, { $edge ->
    [low] bas
   *[other] haut
  }
fan-scale = Échelle
fan-scale-log = Log
fan-scale-linear = Linéaire
fan-key-observed = observé
fan-key-median = médiane
fan-key-bands = 50, 80, 90 %
fan-key-benchmark = référence, médiane et 90 %
fan-key-came = réalisé
fan-key-missing = pas de données

# Dans quelle mesure les perspectives tiennent parole.
calibration-label = { $title }. { $axis }, comparé à ce qui s’est réalisé.
calibration-series = { $of }, n { $n } : points au-delà de ce que donne le seul hasard : { $outside } sur { $points } ; le plus éloigné, { $nominal } annoncé et { $observed } réalisé.
calibration-of-model = Modèle
calibration-of-benchmark = Référence
calibration-x-coverage = Couverture annoncée de l’intervalle
calibration-x-pit = Niveau de la distribution (PIT)
calibration-y = Part des mois qui l’ont confirmé
calibration-key-model = modèle, n { $n }
calibration-key-benchmark = référence, n { $n }
calibration-key-diagonal = parole exactement tenue
calibration-key-chance = 95 % par hasard, n { $n }, mois indépendants
calibration-column-series = Série
calibration-column-n = Mois
calibration-column-nominal = Annoncé
calibration-column-hits = Réalisé, mois
calibration-column-low = Hasard, bas
calibration-column-high = Hasard, haut
calibration-verdict-above = au-dessus du hasard
calibration-verdict-within = dans les limites du hasard
calibration-verdict-below = au-dessous du hasard
calibration-none-why = Aucun mois prévu n’est encore échu : il n’y a rien à comparer.

# Une série qu’une initiative est venue interrompre.
interrupted-label = { $title }. Début de l’initiative ({ $engagement }) : { $day } ; mois de la série avant : { $before }. Mois écoulés depuis, avec données : { $after } ; au-dessous de la fourchette à laquelle les mois d’avant auraient mené : { $below } ; au-dessus : { $above }.
interrupted-since = à partir du { $day }
interrupted-month-fitted = ajusté { $fitted }
interrupted-month-without = si tout avait continué comme avant : { $expected } ({ $band })
interrupted-column-part = Partie
interrupted-column-observed = Observé
interrupted-column-fitted = Ajusté
interrupted-column-without = Comme avant
interrupted-column-without_low = Comme avant, bas
interrupted-column-without_high = Comme avant, haut
interrupted-part-before = avant
interrupted-part-after = depuis
interrupted-key-observed = observé
interrupted-key-fitted = ajusté
interrupted-key-without = si tout avait continué comme avant
interrupted-key-missing = pas de données
interrupted-none-why = Aucun mois n’en est observé. C’est une absence de données, et non un zéro.

# Flux : d’où, par où, vers où.
flow-group = { $kind } : { $total } { $unit }
flow-group-uncounted = { $kind } : non compté, { $unit }
flow-label-group = { $group } ; parcours : { $ways }, non comptés : { $uncounted }.
flow-label-largest = Le plus important : { $origin } → { $destination }, { $count }.
flow-origin = Origine
flow-transit = Transit
flow-destination = Destination
flow-kind = Type
flow-count = Nombre
flow-unit = Unité
flow-not-counted = non compté
flow-at-least = ≥ { $count }
flow-key-counted = largeur selon le nombre, par type et unité
flow-key-uncounted = flux non comptés
flow-none-why = Aucun cas et aucun itinéraire du registre ne nomme une origine et une destination. C’est une absence de données, et non un zéro.
table-save = Enregistrer « { $title } » en CSV

# Un chiffre qui demande quelques secondes.
figure-stop = Arrêter
figure-stopped = Arrêté. Ce qui est affiché, le cas échéant, est la réponse précédente.
figure-again = Relancer

# Quelques mois dans une ligne de tableau.
spark-label = { $title }, { $from } – { $to }, mois par mois : { $values }. Maximum : { $highest }.
spark-top = max. { $top }
