# La carte : ses cartouches, sa légende, ses infobulles, sa clause de réserve.
map-label = Carte : { $area }. Les flèches la déplacent, plus et moins zooment, Enter sélectionne ce que vise le réticule, Escape remonte d’un échelon.
map-header-figures = { $events } { $eventsCount ->
    [one] événement
    [many] d’événements
   *[other] événements
  }, { $deaths } { $deathsCount ->
    [one] mort
    [many] de morts
   *[other] morts
  }
map-header-range = ({ $range })
map-header-area-period = { $area }, { $period }

map-legend = Légende
map-legend-title-none = Symboles
map-legend-title-cells-events = Événements par cellule
map-legend-title-cells-deaths = Morts par cellule, meilleure estimation
map-legend-title-cells-change = Événements par rapport à la période précédente
map-legend-title-density-events = Densité des événements
map-legend-title-density-deaths = Densité des morts
map-legend-title-density-change = Densité des événements
map-legend-title-points-events = Événements
map-legend-title-points-deaths = Événements selon les morts
map-legend-title-points-change = Événements
map-legend-density-note = portée d’un événement : { $km } km
map-legend-cells-note = H3 rés. { $resolution }, { $area } km²
map-legend-lower = plus bas
map-legend-higher = plus haut
map-legend-change-range = { $from } à { $to }
map-legend-rings = Événement, aire ∝ morts
map-legend-rings-grouped-events = Événement, ou plusieurs proches ; aire ∝ événements
map-legend-rings-grouped-deaths = Événement, ou plusieurs proches ; aire ∝ morts
map-legend-month = Événement, { $month } ; aire ∝ morts
map-legend-very-hot = cellules chaudes : { $count } sur { $cells } (Gi*, q < 0,01)
map-legend-hot = chaudes à q < 0,05 : { $count }
map-legend-none-hot = Aucune cellule chaude sur { $cells } (Gi*, q < 0,05)
map-legend-few = Moins de cinq événements dans les deux périodes
map-legend-imprecise = { $count ->
    [one] Un événement ou plus, connu seulement au niveau de la zone
    [many] { $count } événements ou plus, connus seulement au niveau de la zone
   *[other] { $count } événements ou plus, connus seulement au niveau de la zone
  }
map-legend-no-data = Pas de données dans les fichiers chargés (n’est pas un zéro)
map-legend-boundaries = Frontière internationale, en tirets là où elle n’est pas fixée
map-legend-fold = Replier la légende
map-legend-unfold = Afficher la légende
map-legend-symbols = Symboles de la carte

map-scale-km = { $km } km
map-scale-at = à { $latitude }
map-pointer = pointeur { $place }
map-latitude = { $degrees }° { $side }

map-tip-totals = { $events } { $eventsCount ->
    [one] événement
    [many] d’événements
   *[other] événements
  }, { $deaths } { $deathsCount ->
    [one] mort
    [many] de morts
   *[other] morts
  }
map-tip-deaths = { $deaths } { $deathsCount ->
    [0] mort
    [one] mort
    [many] de morts
   *[other] morts
  }
map-tip-before = période précédente : { $before }
map-tip-imprecise = { $name } : { $count } { $eventsCount ->
    [one] événement connu
    [many] événements connus
   *[other] événements connus
  } seulement au niveau de la zone
map-tip-no-data = { $name } : pas de données dans les fichiers chargés
map-tip-outside = { $name } : hors de la sous-région
map-tip-deaths-unknown = nombre de morts non connu
map-tip-kind-state = étatique
map-tip-kind-nonstate = non étatique
map-tip-kind-onesided = unilatérale

map-disclaimer = Les frontières et les noms indiqués et les désignations employées sur cette carte n’impliquent ni reconnaissance ni acceptation officielle par l’Organisation des Nations Unies.
map-source-base = Natural Earth
map-source-own = frontières propres : { $file }
map-source-newest = dernier événement : { $day }
map-source-imported = importé le { $day }
map-exercise = EXERCICE
map-failed = La carte n’a pas pu être dessinée : { $reason } Relancez le programme ; si cela persiste, l’affichage n’a pas WebGL 2.
map-picture-title = Enregistrer la carte comme image
map-picture-none = La carte n’est pas affichée. Passez à Situation et réessayez.
map-picture-saved = La carte est écrite dans { $path }
