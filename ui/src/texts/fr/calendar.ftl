# Le calendrier : ce qui arrive à échéance, ce qui est en retard, fichiers en entrée et en sortie.
place-calendar = Calendrier
action-calendar = Aller à Calendrier
action-calendar-back = Mois précédent, ou horizon plus court, dans le calendrier
action-calendar-on = Mois suivant, ou horizon plus long, dans le calendrier
action-calendar-today = Mois en cours, dans le calendrier
calendar-form = Forme du calendrier
calendar-month = Mois
calendar-agenda = Liste
calendar-moments = Avec les hausses
calendar-today = Aujourd’hui
calendar-occasions = Types de dates
occasion-election = Élection
occasion-phase = Phase d’une élection
occasion-commitment = Engagement à échéance
occasion-mandate_end = Fin de mandat
occasion-review = Suivi
occasion-anniversary = Anniversaire
calendar-key = Barre en tirets : un jour compris dans la barre.
calendar-late = En retard
calendar-vague = Un jour d’une durée plus longue
calendar-more = +{ $count }
calendar-years = { $n ->
    [one] { $count } an
    [many] { $count } ans
   *[other] { $count } ans
  }
calendar-not-recorded = la suite n’est pas consignée
calendar-none = Rien n’arrive à échéance : { $period }
calendar-none-why = Aucune élection, aucun engagement, aucune fin de mandat et aucun anniversaire ne tombe ici ({ $area }). Les fiches sans date sont comptées plus bas.
calendar-none-filtered = Aucune date des types cochés ne tombe ici ({ $area }). Les autres types sont laissés de côté.
calendar-as-of = Situation au { $day }.
calendar-undated = { $n ->
    [one] { $count } fiche n’a pas de date et n’est pas affichée.
    [many] { $count } fiches n’ont pas de date et ne sont pas affichées.
   *[other] { $count } fiches n’ont pas de date et ne sont pas affichées.
  }
calendar-export = Exporter (ICS)
calendar-import = Importer (ICS)
calendar-save-title = Enregistrer le calendrier
calendar-open-title = Ouvrir un fichier de calendrier
calendar-saved = { $n ->
    [one] { $count } entrée écrite
    [many] { $count } entrées écrites
   *[other] { $count } entrées écrites
  } dans { $path }
calendar-imported = { $n ->
    [one] { $count } entrée reprise
    [many] { $count } entrées reprises
   *[other] { $count } entrées reprises
  } du calendrier.
calendar-refused = { $n ->
    [one] { $count } entrée a été rejetée.
    [many] { $count } entrées ont été rejetées.
   *[other] { $count } entrées ont été rejetées.
  } Les raisons figurent dans Sources et échanges.
weekday-mon = lun.
weekday-tue = mar.
weekday-wed = mer.
weekday-thu = jeu.
weekday-fri = ven.
weekday-sat = sam.
weekday-sun = dim.

# Moments charnières : ce qui arrive à échéance là où la violence augmente.
action-moments = Échéances, avec ce qui augmente au même endroit
moments-horizon = Horizon
moments-days = { $days } jours
moments-waiting = Comparaison de chaque pays à son propre passé et aux escalades antérieures…
moments-area = Cette vue porte sur une sous-région ou sur un pays
moments-area-how = Choisissez-en un dans la barre du haut.
moments-due = Échéances
moments-until = jusqu’au { $day }
moments-none = Aucune échéance { $until } : { $area }
moments-none-why = Aucune fiche des types cochés ne tombe dans ces jours. Que rien ne soit consigné ne veut pas dire que rien n’est prévu.
moments-farther = Regarder plus loin
moments-left = { $n ->
    [one] { $count } entrée d’un type non coché est laissée de côté.
    [many] { $count } entrées de types non cochés sont laissées de côté.
   *[other] { $count } entrées de types non cochés sont laissées de côté.
  }
moments-late = { $n ->
    [one] { $count } entrée est en retard et figure plus haut.
    [many] { $count } entrées sont en retard et figurent plus haut.
   *[other] { $count } entrées sont en retard et figurent plus haut.
  }
moments-when = Date
moments-what = Objet
moments-rises = Ce qui augmente sur place
moments-today = aujourd’hui
moments-in = dans { $days } j
moments-within = sous { $days } j
moments-nowhere = ne nomme aucun pays d’ici
moments-no-events = pas de données sur les événements
moments-up = en hausse : { $what }
moments-level = pas de hausse : { $what }
moments-not-known = non connu : { $what }
moments-of-events = événements
moments-of-deaths = morts
moments-both = { $one } et { $other }
moments-countries = État de la violence dans les pays
moments-caution = Ceci n’est pas une prévision.
moments-caution-why = Le dernier mois connu est comparé à ce que le propre passé du pays laisse attendre : la bande couvre ce qui est habituel, le triangle marque ce qui la dépasse. Rien ici ne dit à quel point la violence est probable.
moments-month = Grandeur et mois
moments-in-events = Événements, { $month }
moments-in-deaths = Morts, { $month }
moments-against = Par rapport à la bande
moments-expected-head = Attendu (bande)
moments-expected = { $figure } ({ $low }–{ $high })
moments-expected-none = rien qui permette une attente
moments-verdict = Hausse ou non
moments-not-told = non établi
moments-by-chance = autant ou plus par hasard : { $share }
moments-share = { $value } ({ $low }–{ $high })
moments-why = Non connu ({ $of }) : { $why }
moments-why-below = Non connu, raison donnée plus bas : { $of }
moments-everything = état de la violence
moments-near-short = proximité avec des escalades antérieures
moments-near = Mois ordinaires aussi proches d’escalades antérieures : une faible part est inhabituelle
moments-near-of = Proximité avec les mois qui ont précédé des escalades : { $name }
moments-ordinary = Mois ordinaires servant de comparaison : { $count } ; l’intervalle contient la vraie part dans { $confidence } des cas.
moments-like-none = Aucune escalade antérieure n’est assez proche pour être citée.
moments-like = { $place } avant { $month }
moments-like-says = maintenant : { $place } ; semblable : { $alike } ; différent : { $different }
moments-distance = distance { $distance }, 0 étant l’identité et 1 le plus grand écart possible
moments-alike = Semblable : { $alike }
moments-different = Différent : { $different }
moments-nothing = rien
moments-profile-events = événements
moments-profile-deaths = morts
moments-profile-trend = hausse ou baisse des événements
moments-profile-civilians = part des civils parmi les morts
moments-profile-neighbours = morts dans le voisinage
moments-profile-election = jours jusqu’à l’élection la plus proche
moments-profile-quiet = mois depuis le dernier événement
moments-compared = { $n ->
    [one] { $count } division comparée.
    [many] { $count } divisions comparées.
   *[other] { $count } divisions comparées.
  }
moments-violent = { $n ->
    [one] { $count } laissée de côté : la violence y est présente ou récente.
    [many] { $count } laissées de côté : la violence y est présente ou récente.
   *[other] { $count } laissées de côté : la violence y est présente ou récente.
  }
moments-worth = Ce que cette proximité a valu par le passé : combien étaient dans le dixième des mois les plus proches
moments-worth-of = Ce que cette proximité a valu par le passé, { $name }
moments-hits = Escalades antérieures ({ $count })
moments-baseline = Mois ordinaires
moments-no-data = Aucun événement n’est enregistré : { $countries }. C’est une absence de données, et non le calme.
moments-rests = Dernier événement : { $newest } ; dernier mois connu en entier : { $known }.
moments-nothing-stored = Aucun événement n’est enregistré : on ne sait pas ce qui augmente.
