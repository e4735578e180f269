# La chronologie : barres par type de violence, plage de la période, mois du curseur, lecture.
timeline-label = Chronologie
timeline-play = Lire mois par mois
timeline-pause = Pause
timeline-pace = Allure
timeline-pace-0-5 = ½×
timeline-pace-1 = 1 mois/s
timeline-pace-2 = 2×
timeline-title-events-day = Événements par jour
timeline-title-events-week = Événements par semaine
timeline-title-events-month = Événements par mois
timeline-title-events-quarter = Événements par trimestre
timeline-title-events-year = Événements par an
timeline-title-deaths-day = Morts par jour
timeline-title-deaths-week = Morts par semaine
timeline-title-deaths-month = Morts par mois
timeline-title-deaths-quarter = Morts par trimestre
timeline-title-deaths-year = Morts par an
timeline-kind-1 = Étatique
timeline-kind-2 = Non étatique
timeline-kind-3 = Unilatérale
timeline-kind-0 = Non indiqué
timeline-at-month = { $month } :
timeline-at-events = { $eventsCount ->
    [one] événement
    [many] événements
   *[other] événements
  }
timeline-without = { $countries } seulement jusqu’en { $year }
timeline-may-fill-up = { $month } peut encore se compléter : le dernier événement est du { $newest }
timeline-no-data-before = Pas de données avant le { $day }
timeline-no-data-after = Pas de données après le { $day }
timeline-brush = Période du { $since } au { $until }
timeline-start = Début de la période
timeline-end = Fin de la période
timeline-show-all = Tout
timeline-show-period = Période
timeline-zoom = Ce que montre la chronologie
timeline-table = Chiffres de la chronologie
timeline-column-from = Du
timeline-column-to = Au
timeline-column-total = Total
timeline-empty = Aucun événement n’est enregistré : il n’y a pas de temps à montrer.
timeline-none = Aucun événement ne passe le filtre, à aucun moment.
timeline-tip = { $span } : { $total }
timeline-of = { $title }, { $area }
timeline-file-label = { $title }, du { $since } au { $until } : { $total } au total.
timeline-explained = Chaque barre, de bas en haut : étatique, non étatique, unilatérale, non indiqué. Estompé : hors de la période choisie. Hachures : pas de données.
