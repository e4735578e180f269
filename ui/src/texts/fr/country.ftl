# La page d’un pays : ses chiffres, ses couloirs de temps, ses fiches.
country-list = Pages des pays
country-page = Page du pays
country-page-of = Page du pays : { $name }
country-events-in = { $n ->
    [one] événement
    [many] événements
   *[other] événements
  }, { $period }
country-before = { $before } : { $count }
country-and-before =  ; { $before } : { $count }
country-of = { $part } sur { $whole }
country-commitments-late = { $n ->
    [one] engagement en suspens en retard
    [many] engagements en suspens en retard
   *[other] engagements en suspens en retard
  }
country-most-late = le plus ancien : { $n ->
    [one] { $count } jour
    [many] { $count } jours
   *[other] { $count } jours
  }
country-engagements-now = { $n ->
    [one] initiative en cours
    [many] initiatives en cours
   *[other] initiatives en cours
  }
country-fading-count = { $n ->
    [one] { $count } sur l’ensemble s’essouffle
    [many] { $count } sur l’ensemble s’essoufflent
   *[other] { $count } sur l’ensemble s’essoufflent
  }
country-newest = dernier événement : { $day }, il y a { $n ->
    [one] { $age } jour
    [many] { $age } jours
   *[other] { $age } jours
  }
country-record-as-of = Registre au { $day }
country-axis = Sur un seul axe de temps
country-axis-of = Sur un seul axe de temps, { $name }
country-axis-keys = La molette et + − zooment, le glissement déplace, un clic ou les flèches placent la ligne de date.
country-zoom = Zoom de l’axe de temps
country-range = Durée affichée
country-range-3 = 3 ans
country-range-10 = 10 ans
country-range-all = Tout
country-partners = Les partenaires et ce qu’ils peuvent faire
country-partners-none = Personne n’est consigné comme étant sur place ou en mesure de venir. C’est une absence de données, et non « personne ».
country-more-partners = { $n ->
    [one] { $count } autre peut moins ici ; il figure dans la liste des partenaires.
    [many] { $count } autres peuvent moins ici ; ils figurent dans la liste des partenaires.
   *[other] { $count } autres peuvent moins ici ; ils figurent dans la liste des partenaires.
  }
country-open-list = Ouvrir la liste : { $list }
country-since = depuis { $since }
country-last-known = dernière date connue : { $since }, aucune fin consignée
country-last-known-undated = sans date, aucune fin consignée
country-not-there = pas sur place
country-there-fully = Sur place, pleinement
none = aucun
country-commitments = Engagements en suspens
country-late-of = { $late } sur { $open } en retard
country-commitments-none = Aucun engagement n’est consigné pour ce pays.
country-commitments-closed = Aucun n’est en suspens.
country-kept = Échéance passée : { $past }, dont tenus : { $kept }.
country-engagements-none = Aucune initiative n’est consignée pour ce pays. C’est une absence de données, et non « aucune ».
country-now = En cours
country-earlier = Avant
country-fading = S’essouffle
country-elections-none = Aucune élection n’est consignée pour ce pays.
country-record = Tiré du registre
country-record-none = Aucun enseignement ni aucune note n’est consigné pour ce pays.
country-talks = Pourparlers préférés : { $kind }
country-worked = Réussite : { $answer }
country-rests-on = Repose sur
country-source = { $source } ({ $n ->
    [one] { $count } fiche
    [many] { $count } fiches
   *[other] { $count } fiches
  })
country-no-sources = Aucune fiche d’ici ne nomme de source.
action-country = Page du pays

fading-visits = Visites : { $now } dans les { $days } derniers jours, { $before } dans les { $days } précédents.
fading-events = Événements : { $now } contre { $before }.
fading-events-not-known = On ne sait pas ce qui s’est passé entre-temps.
fading-last = La dernière visite a eu lieu le { $day }.
fading-never = Aucune visite n’est consignée.

commitment-late = { $count } j de retard
commitment-in = dans { $count } j
commitment-due = échéance : { $when }
commitment-no-day = sans date
standing-done = tenu
standing-withdrawn = retiré
standing-broken = rompu
standing-due = à échoir
standing-late = en retard
standing-maybe_late = peut-être en retard
standing-undated = sans date

election-not-answered = sans réponse
election-winner = Le vainqueur emporte tout : { $answer }
election-q-inclusive = Inclusif
election-q-trusted_body = Organe
election-q-enfranchised = Électeurs
election-q-transparent = Ouvert
election-q-disputes_resolved = Litiges
election-q-inclusive-long = Le processus est-il inclusif ?
election-q-trusted_body-long = L’organe de gestion inspire-t-il confiance ?
election-q-enfranchised-long = Ceux qui ont le droit de voter le peuvent-ils ?
election-q-transparent-long = Est-il transparent ?
election-q-disputes_resolved-long = Les litiges sont-ils réglés ?

lane-chart = { $name }, du { $since } au { $until }, sur un seul axe de temps
lane-events = Événements
lane-deaths = Morts, meilleure est.
lane-events-label = Événements { $unit }, au plus { $largest }
lane-deaths-label = Morts { $unit }, meilleure estimation, au plus { $largest }
lane-unit-day = par jour
lane-unit-week = par semaine
lane-unit-month = par mois
lane-unit-quarter = par trimestre
lane-unit-year = par an
lane-undated = { $n ->
    [one] { $count } sans date
    [many] { $count } sans date
   *[other] { $count } sans date
  }
lane-more = { $n ->
    [one] { $count } plus ancien laissé de côté
    [many] { $count } plus anciens laissés de côté
   *[other] { $count } plus anciens laissés de côté
  }
lane-item = { $title }, { $noun }, { $days }
lane-from-to = { $since } – { $until }
lane-goes-on = { $since }, en cours ou sans fin connue
lane-end-not-known = { $since }, terminé ; date de fin non consignée
lane-ruler = Ligne de date
lane-key-crisis = crise
lane-key-attempt = tentative
lane-key-span = un jour de cette durée
lane-key-agreement = accord
lane-key-lasts = dure
lane-key-not-sure = incertain, ou sans fin
lane-label = { $title }, du { $since } au { $until }. Événements : { $events } ; morts, meilleure estimation : { $deaths } ; fiches : { $records } ; couloirs : { $lanes }.
lane-forms = Formes : losange, une crise, creux s’il n’y a eu que tentative ; rectangle, un jour de cette durée ; drapeau, un accord ; barre, ce qui dure, en tirets si c’est incertain ou sans fin ; hachures, pas de données.
lane-open = en cours
lane-column-lane = Couloir
lane-column-title = Titre
lane-column-kind = Type
lane-column-state = État
lane-column-first_from = Commence entre
lane-column-first_to = et
lane-column-last_from = Finit entre
lane-column-last_to = et
lane-column-open = Sans fin
lane-column-count = Nombre

# Les alertes sur la page d’un pays.
country-warnings-clock = Du premier signal à la première action, { $n ->
    [one] { $warnings } alerte
    [many] { $warnings } alertes
   *[other] { $warnings } alertes
  } : avec une première action, { $acted } ; en attente, { $waiting } ; { $median }.
country-warnings-closed = { $n ->
    [one] { $count } alerte clôturée
    [many] { $count } alertes clôturées
   *[other] { $count } alertes clôturées
  }
country-warnings-list = Toutes les alertes : { $name }
