# Le mur d’écrans : ses scènes, ce qu’elles disent, ses touches, et le panneau qui planifie et pilote ses écrans.
wall = Mur d’écrans
wall-scene-overview = Vue d’ensemble
wall-scene-map = Carte
wall-scene-clocks = Horloges
wall-scene-warnings = Alertes ouvertes
wall-scene-calendar = Échéances
wall-scene-action = Jours avant la première action
wall-scene-changes = Ce qui a changé
wall-scene-country = Pays à la une
wall-overview-title = Événements et alertes ouvertes

# Âge et état de ce qui est montré.
wall-snapshot = Instantané
wall-age = vieux de { $time }
wall-age-new = vieux de moins d’une minute
wall-age-late = en retard : vieux de { $time }
wall-age-ahead = fait par une horloge qui avance
wall-no-events = Aucun événement enregistré
wall-picture-none = La première image est en préparation. Elle s’affichera dès qu’elle sera prête.
wall-scene-failed = Cette scène ne peut pas être montrée maintenant. La suivante arrive.
wall-paused = En pause
wall-turn = { $at } sur { $count }
wall-page = { $from }–{ $until } sur { $count }
wall-more = et { $count } de plus

# La carte.
wall-map-label = Carte des événements de conflit, { $area }
wall-map-none = Aucune carte n’est encore dessinée.
wall-legend = Événements par cellule, { $period }
wall-legend-hot = point chaud
wall-imprecise = Connus seulement à la province près ou moins bien, dans aucune cellule : { $count }
wall-no-data-of = Pas de données, ce qui n’est pas zéro : { $countries }

# Horloges.
wall-zones-none = Aucun pays de la zone n’a d’horloge à lui.
wall-town-dakar = Dakar
wall-town-libreville = Libreville
wall-town-ashgabat = Achgabat
wall-town-new-york = New York

# Alertes. Le genre dit en un mot ou deux ce que la règle regarde.
wall-warning-counts = { $waiting } en attente, { $acted } suivies
wall-warnings-none = Aucune alerte n’est ouverte. Cela ne dit rien de ce qui n’est pas signalé.
wall-acted = action en
wall-waiting = en attente
wall-first-sign = premier signal le { $day }
wall-kind-person = lancée par une personne
wall-kind-level_probability = déclenchement probable
wall-kind-surge = forte hausse
wall-kind-near_border = près de la frontière
wall-kind-neighbours = voisins
wall-kind-emerging = émergence
wall-kind-events = événements
wall-kind-deaths = morts
wall-kind-civilians = civils
wall-kind-silence = silence
wall-kind-outlook_exceedance = perspectives
wall-kind-election_near = élection proche
wall-kind-crisis = crise constitutionnelle
wall-kind-corridor = itinéraire de trafic
wall-kind-fading = initiative qui s’essouffle
wall-kind-overdue = engagement en retard

# Échéances.
wall-late = En retard
wall-coming = À venir
wall-due-late = { $days } j de retard
wall-due-none = Aucune échéance.
wall-due-none-why = Aucune élection, aucun engagement, aucune fin de mandat ni aucun anniversaire de la zone n’est consigné pour la période à venir.

# Jours jusqu’à la première action.
wall-action-since = Jours avant 1ʳᵉ action, depuis le { $day }
wall-action-label = Jours du premier signal à la première action. Suivies d’action : { $acted }. En attente : { $waiting }.
wall-action-none = Aucune alerte de cette période n’a attendu ni connu d’action.
wall-action-closed = Clôturées sans action : { $count }.
wall-action-means = Chaque point est une alerte, de son premier signal à sa première action ; un anneau attend encore.
wall-acted-count = suivies { $count }
wall-waiting-count = en attente { $count }
wall-axis-days = { $count } jours
wall-median = médiane { $days }
wall-target = objectif { $days }
wall-median-means = La moitié a connu une première action en { $days } jours (intervalle à { $confidence } % : { $interval }), celles qui attendent étant comptées comme en attente.
wall-median-none = Moins de la moitié a connu une première action, celles qui attendent étant comptées comme en attente : il n’y a pas encore de médiane.

# Ce qui a changé.
wall-changed-today = Changements du jour
wall-changed-last = Derniers changements
wall-changes-none = Rien n’a encore changé : aucun événement reçu, aucune alerte ni fiche écrite.
wall-change-added = Nouveaux événements, { $publisher }
wall-change-revised = Événements révisés, { $publisher }
wall-change-both = Nouveaux événements, { $publisher } ; révisés : { $revised }
wall-change-warning = { $step ->
    [raised] Lancée
    [acknowledged] Prise en compte, pas encore d’action
    [acted] Première action
   *[closed] Clôturée
  } : { $title }
wall-change-new = Nouveau, { $noun } : { $title }
wall-change-changed = Modifié, { $noun } : { $title }
wall-change-records = Fiches écrites, { $noun }

# Un pays à la une.
wall-focus-none = Aucun pays ne se distingue : aucun n’a d’alerte ouverte, de mort dans l’année ni d’échéance.
wall-country-no-data = Aucun événement n’est connu pour { $country } dans l’année. C’est une absence de données, pas zéro.
wall-country-no-warning = Aucune alerte ouverte : { $country }
wall-country-nothing-due = Aucune échéance : { $country }
wall-deaths = morts
wall-before = année précédente : { $count }
wall-before-no-data = année précédente : pas de données
wall-outlook = morts d’un mois à venir
wall-outlook-means = médiane ; quatre mois sur cinq sont dans l’intervalle
wall-bars-title = Morts par mois, maximum { $most }
wall-bars-label = Morts par mois, { $first } – { $last }. Maximum : { $most }. Mois sans données : { $unknown }.
wall-unusual = { $place }, { $month }: événements { $observed }, { $side ->
    [more] plus que l’attendu
   *[fewer] moins que l’attendu
  } { $expected }

# Les touches du mur d’écrans.
wall-key-next = Scène suivante ; un clic fait de même
wall-key-back = Scène précédente
wall-key-pause = Rester sur cette scène, ou continuer
wall-key-scene = Une scène tout de suite
wall-key-first = Première scène
wall-key-dark = Éteindre, ou rallumer
wall-key-full = Plein écran
wall-key-list = Cette liste
wall-key-close = Fermer la fenêtre

# Le panneau qui planifie et pilote le mur d’écrans.
action-wall = Mur d’écrans : planifier et piloter
wall-plan-about = Chaque écran montre ses scènes à tour de rôle, à partir d’une image d’informations non classifiées refaite toutes les quelques minutes.
wall-plan-waiting = Lecture du plan …
wall-plan-screens = Écrans
wall-plan-screen = Écran { $number }
wall-plan-is-open = ouvert
wall-plan-add = Ajouter un écran
wall-plan-copy = Copier cet écran
wall-plan-remove = Retirer cet écran
wall-plan-undo = Annuler le dernier changement
wall-plan-name = Nom
wall-plan-area = Zone
wall-plan-subregions = Sous-régions
wall-plan-countries = Pays
wall-plan-monitor = Moniteur
wall-plan-monitor-any = Celui où il s’ouvre
wall-plan-monitor-size = { $name }, { $size }
wall-plan-monitor-gone = { $name }, non connecté
wall-plan-lit = Allumé seulement à certaines heures
wall-plan-turns = Scènes à tour de rôle
wall-plan-scene = Scène
wall-plan-seconds = Secondes
wall-plan-between = Seulement à certaines heures
wall-plan-in-turn = Pays à tour de rôle
wall-plan-add-turn = Ajouter une scène
wall-plan-earlier = Plus tôt : { $scene }
wall-plan-later = Plus tard : { $scene }
wall-plan-remove-turn = Retirer : { $scene }
wall-plan-open = Ouvrir l’écran
wall-plan-close = Fermer l’écran
wall-plan-next = Suivante
wall-plan-back = Précédente
wall-plan-pause = Pause ou reprise
wall-plan-dark = Éteint ou allumé
wall-plan-not-saved = Non enregistré. Corrigez ce qui est marqué.
wall-fault-name = Il a plus de 60 lettres. Écrivez-en un plus court.
wall-fault-monitor = { $screen } occupe ce moniteur. Choisissez-en un autre pour l’un des deux.
wall-fault-seconds = Une scène reste de 5 à 3600 secondes.
wall-fault-time = Écrivez heures et minutes, par exemple 07:30.
wall-fault-same = Le début et la fin sont la même heure. Changez l’un des deux.
wall-fault-turns = Un écran montre au moins une scène. Ajoutez-en une.
