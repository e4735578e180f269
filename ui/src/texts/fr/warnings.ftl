# Alertes : le tableau, la page de chacune, l’horloge du premier signal à la première action, et les règles qui les lancent.
place-warnings = Alertes
group-warnings = Alertes
action-warnings = Aller à Alertes
action-warnings-here = Alertes de la zone
action-warnings-rules = Règles qui lancent les alertes
action-warnings-clock = Horloge du premier signal à la première action
action-warnings-new = Lancer une alerte
action-warnings-run = Appliquer les règles maintenant
action-warnings-search = Rechercher dans les alertes
action-warnings-back = Retour au tableau
action-warning-anew = Nouvelle action sur l’alerte ouverte ; sur le tableau, nouvelle alerte ; parmi les règles, nouvelle règle
action-warning-acknowledge = Prendre en compte l’alerte ouverte
action-warning-weigh = Les options ont été pesées
action-warning-evidence = Ajouter un indice pour ou contre
action-warning-judge = Juger de sa probabilité
action-warning-level = Changer le niveau, avec un motif
action-warning-who = Qui fait quoi
action-warning-commitment = Nouvel engagement pour l’alerte ouverte
action-warning-mute = Mettre l’alerte ouverte en sourdine, avec un motif
action-warning-close = Clôturer l’alerte ouverte, et dire si elle s’est vérifiée
action-warning-print = Imprimer l’alerte ouverte sur une feuille
short-warning-anew = Nouvelle action
short-warning-acknowledge = Prendre en compte
short-warning-weigh = Options pesées
short-warning-evidence = Ajouter un indice
short-warning-judge = Juger
short-warning-level = Changer le niveau
short-warning-who = Qui fait quoi
short-warning-commitment = Nouvel engagement
short-warning-mute = Mettre en sourdine, avec un motif
short-warning-close = Clôturer
short-warning-print = Imprimer sur une feuille

minutes = { $count } min
warnings-board = Tableau
warnings-list = Liste
warnings-clock = Horloge
warnings-rules = Règles
warnings-open-word = ouvertes
warnings-open = Alertes ouvertes
warnings-open-in = Ouvertes, { $area }
warnings-open-none = Aucune n’est ouverte.
warnings-open-more = et { $count } autres dans la liste
warning-keys = Sur cette page
warnings-search = Rechercher par nom, lieu, règle
warnings-all-levels = Tous les niveaux
warnings-shown = Affichage
warnings-shown-all = Toutes
warnings-shown-open = Ouvertes
warnings-shown-closed = Clôturées
warnings-waiting = Lecture des alertes…
warnings-as-of = Situation au { $day } ; heures en UTC.
warnings-none = Aucune alerte n’est consignée : { $area }
warnings-none-no-events = Aucun événement n’est enregistré : les règles n’ont rien à examiner. Lancez une alerte vous-même, ou ouvrez d’abord un fichier d’événements.
warnings-none-no-rules = Aucune règle n’est active : rien n’est lancé automatiquement. Lancez une alerte vous-même, ou activez une règle parmi les règles.
warnings-none-not-looked = Les règles n’ont pas encore été appliquées aux événements enregistrés.
warnings-none-looked = Les règles ont été appliquées, et rien de ce qu’elles guettent ne s’est présenté ici. Cela ne dit rien de ce qui n’est pas signalé.
warnings-none-found = Aucune alerte ne correspond aux critères
warnings-none-found-why = { $n ->
    [one] { $count } alerte existe sans eux.
    [many] { $count } alertes existent sans eux.
   *[other] { $count } alertes existent sans eux.
  }
warnings-show-all = Tout afficher
warnings-all-in-list = toutes ({ $count }) dans la liste
warnings-rows = { $n ->
    [one] { $count } alerte
    [many] { $count } alertes
   *[other] { $count } alertes
  }
warnings-column-level = Niveau
warnings-column-name = Alerte
warnings-column-stage = Étape
warnings-column-where = Lieu
warnings-column-rule = Lancée par
warnings-column-raised = Lancée
warnings-column-wait = Depuis le premier signal
warnings-column-actions = Actions
stage-raised = Lancée
stage-raised-means = personne n’a dit l’avoir vue
stage-acknowledged = Prise en compte
stage-acknowledged-means = quelqu’un l’a vue
stage-weighed = Options pesées
stage-weighed-means = les options ont été pesées
stage-acted = Action menée
stage-acted-means = une première action a été menée
stage-closed = Clôturée
stage-closed-means = avec un motif
warning-by-person = lancée par une personne
warning-waits = attend depuis { $time }
warning-acted = action après { $time }
warning-closed-unacted = clôturée sans action
warning-muted = en sourdine
warning-muted-until = en sourdine jusqu’au { $when }
warning-verdict-due = s’est-elle vérifiée ?
warning-lesson-due = note de bilan à faire
warning-at-least = au moins { $percent }
warning-at-most = au plus { $percent }
warning-confidence = degré de confiance { $confidence }

rules-stale = Les événements ou les règles ont changé depuis la dernière application.
rules-ran = Dernière application des règles : { $moment }.
rules-ran-until = Dernière application des règles : { $moment }, événements jusqu’en { $month }.
rules-past = Les derniers événements ont eu lieu en { $month } : ce que ces alertes annonçaient est passé. Importez des événements plus récents pour alerter sur le présent.
rules-never = Les règles n’ont jamais été appliquées.
rules-active = { $n ->
    [0] Aucune règle n’est active.
    [one] { $count } règle est active.
    [many] { $count } règles sont actives.
   *[other] { $count } règles sont actives.
  }
rules-look = Appliquer maintenant
rules-looking = Les règles examinent chaque lieu, mois par mois, jusqu’au dernier mois connu…
rules-done = { $n ->
    [one] { $raised } alerte lancée
    [many] { $raised } alertes lancées
   *[other] { $raised } alertes lancées
  }, alertes rejointes par des signaux ultérieurs : { $joined }{ $changes ->
    [0] .
    [one] ; { $changed } a changé de niveau.
    [many] ; { $changed } ont changé de niveau.
   *[other] ; { $changed } ont changé de niveau.
  }
rules-done-none = Rien de nouveau parmi ce que guettent les règles.
rules-refused = { $n ->
    [one] { $count } règle n’a pu être évaluée
    [many] { $count } règles n’ont pu être évaluées
   *[other] { $count } règles n’ont pu être évaluées
  } (situation : { $month })
rules-waiting = Lecture des règles…
rules-none = Aucune règle n’est consignée
rules-none-why = Une règle dit en termes simples quand un lieu mérite une alerte.
rules-all = Toutes les règles actives ensemble

warning-waiting = Réunion de ce qui se rattache à cette alerte…
warning-by = horizon : { $when }
warning-level-from = auparavant { $level }, { $day }
warning-level-no-why = aucun motif n’est écrit
warning-not-judged = Pas encore jugée
warning-reopen = Rouvrir
warning-open-record = Sa fiche
warning-muted-why = En sourdine jusqu’au { $when } : { $why }
warning-unmute = Lever la sourdine
warning-closed-why = Clôturée. S’est vérifiée : { $verdict }. Motif de la clôture : { $why }
warning-verdict-due-why = Son délai est écoulé, et personne n’a dit si elle s’est vérifiée.
warning-lesson-due-why = Elle est clôturée, et aucun enseignement ne la nomme : la note de bilan est à faire.
warning-stamped-acknowledged = Prise en compte : « { $title } ».
warning-stamped-options_weighed = Options pesées : « { $title } ».
warning-took-off-mute = N’est plus en sourdine : « { $title } ».
warning-took-off-close = À nouveau ouverte : « { $title } ».
warning-became = « { $title } » est maintenant une initiative.
step-stored = Enregistré : { $noun } « { $title } ».
step-refused = Cela n’a pas été enregistré.
step-clash = La fiche « { $title } » n’a pas été modifiée : { $who } l’a modifiée entre-temps.
step-clash-remedy = Regardez ce qu’elle a de nouveau, et recommencez si cela vaut toujours.

small-form-warning = Nouvelle alerte
small-form-warning-level = Changer le niveau
small-form-warning-level-why = Le motif est écrit pour ce changement et y reste attaché.
small-form-warning-muted_until = Mettre en sourdine
small-form-warning-muted_until-why = Jusqu’à ce jour, elle reste au tableau, signalée comme en sourdine.
small-form-warning-came_true = Clôturer
small-form-warning-came_true-why = Si une action a répondu au danger d’une alerte, le danger a été écarté ; c’est une détection, et non une fausse alerte.
sheet-does-not-fit = Cette page ne tient pas sur une seule feuille, et rien n’est imprimé sans sa classification. Affichez moins de lignes si possible, puis imprimez de nouveau.
small-form-not-marked = Personne ne l’a encore classifiée : elle compte comme strictement confidentielle. Classifiez-la dans l’ensemble de ses champs.
small-form-evidence = Ajouter un indice
small-form-evidence-why = Ce qui plaide contre compte autant que ce qui plaide pour.
small-form-judgement = Juger
small-form-judgement-why = Les mots en pourcentage (selon ICD 203, une norme pour analystes) : infime 1–5, très improbable 5–20, improbable 20–45, à peu près une chance sur deux 45–55, probable 55–80, très probable 80–95, presque certain 95–99.
small-form-action = Nouvelle action
small-form-action-why = L’horloge de l’alerte s’arrête à la première action menée. Heures en UTC.
small-form-assignment = Qui fait quoi
small-form-commitment = Nouvel engagement
small-form-commitment-why = Il appartient à l’initiative de cette alerte ; s’il n’y en a pas encore, elle est créée.
small-form-rule = Règle
small-form-kept = Ce que vous aviez écrit ici auparavant est rétabli.
small-form-kept-why = Esc l’écarte.
small-form-all = Tous les champs
small-form-choose = Comparer et choisir

clock = Horloge
clock-strip = Horloge de cette alerte
clock-not-to-scale = Les distances ne sont pas à l’échelle ; les durées sont écrites. Heures en UTC.
clock-signal-to-action = Du premier signal à la première action : { $time }.
clock-raised-to-action = Du lancement à la première action : { $time }.
clock-waits = Elle attend une première action, { $time } depuis le premier signal.
clock-target = L’objectif du bureau est de { $time } à compter du lancement.
clock-no-target = Le bureau n’a fixé aucun objectif.
clock-way = { $time }
clock-way-seen = { $time } jusqu’au lancement
clock-way-waits = en attente, { $time } depuis le premier signal
clock-way-follows = en suivi
clock-not-yet = pas encore
clock-passed-over = étape sautée
clock-moment-first_signal = Premier signal
clock-moment-raised = Lancée
clock-moment-acknowledged = Prise en compte
clock-moment-options_weighed = Options pesées
clock-moment-first_action = Première action
clock-moment-closed = Clôturée
clock-title = Du premier signal à la première action : { $area }
clock-label = { $title }. Alertes : { $warnings } ; avec une première action : { $acted }, en attente : { $waiting } ; { $median }. À la fin de la courbe, { $last } en avaient une.
clock-told = { $n ->
    [one] { $warnings } alerte
    [many] { $warnings } alertes
   *[other] { $warnings } alertes
  } : avec une première action, { $acted } ; encore en attente, { $waiting }.
clock-line = Avec une première action : { $acted } sur { $warnings } ; en attente : { $waiting } ; { $median }.
clock-line-open = L’horloge
clock-told-median = La moitié avaient une première action après { $median }
clock-median-some = la moitié en avaient une après { $median }
clock-median-none = moins de la moitié en ont eu une à ce stade
clock-told-none = Moins de la moitié ont eu une première action à ce stade
clock-median-range = { $median } (90 % entre { $low } et { $high })
clock-median-open = { $median } (90 % au moins { $low }, sans borne supérieure à ce stade)
clock-quarter = un quart après { $time }
clock-half = la moitié après { $time }
clock-most = trois quarts après { $time }
clock-not-reached = non atteint
clock-how = Les alertes qui attendent comptent comme en attente, celles clôturées sans action comme en attente jusque-là. Rien n’est laissé de côté.
clock-none-why = Aucune alerte ne compte encore. C’est une absence de données, et non zéro jour.
clock-axis = jours depuis le premier signal, les premiers jours dessinés plus larges
clock-column-days = Jours depuis le premier signal
clock-column-share = Avaient une première action
clock-key-curve = part ayant une première action ; en attente : { $waiting }
clock-key-quartile = un quart, la moitié, trois quarts
clock-key-interval = intervalle à 90 % de la médiane
clock-key-open = intervalle à 90 % de la médiane, ouvert à son terme
clock-target-label = L’objectif du bureau, en jours à compter du lancement
clock-target-none = aucun
clock-target-why = Aucun n’est fixé. Écrivez un nombre de jours et tapez Enter.
clock-target-wrong = Écrivez un nombre de jours supérieur à zéro, par exemple 7.
clock-in-target = { $n ->
    [0] Aucune n’est encore arrivée au terme de son délai.
   *[other] Parmi celles dont le délai est connu, une première action a été menée à temps pour { $within } sur { $known }.
  }
clock-parts = Par partie
clock-parts-none = Aucune alerte ne compte encore.
clock-no-subregion = hors des sous-régions
clock-by-subregion = Sous-région
clock-by-rule = Règle
clock-by-year = Année
clock-by-level = Niveau
clock-part-by = Réparties par
clock-part-name = Partie
clock-part-warnings = Alertes
clock-part-acted = Avec action
clock-part-waiting = En attente
clock-part-median_days = Moitié après

warning-months = Événements par mois : { $place }
warning-months-waiting = Comptage des mois de son lieu
warning-months-own = événements dans son lieu
warning-months-alone = événements
warning-months-across = événements au-delà de la frontière
warning-months-missing = pas de données
warning-months-deaths = Morts, meilleure estimation
warning-months-label = { $title }, { $since } – { $until }. Dernière valeur : { $last }
warning-months-none = Aucun mois de son lieu n’est couvert par les événements enregistrés. C’est une absence de données, et non un zéro.
warning-month-own = { $month } : événements { $events }, morts { $deaths }
warning-month = { $month } : événements { $events }, morts { $deaths } ; événements au-delà de la frontière { $across }
evidence-for = Pour
evidence-against = Contre
evidence-observed = observé { $observed }
evidence-expected = attendu { $expected }
evidence-none-for = Rien de ce qui plaide pour n’est consigné.
evidence-none-against = Rien de ce qui plaide contre n’est consigné. Cela ne veut pas dire que rien ne plaide contre.
evidence-no-weight = poids non indiqué
warning-judged = Jugée
warning-judged-none = Personne ne l’a encore jugée.
steps = Ce qui peut être fait
steps-step = Mesure, et où elle a été employée
steps-who = Qui le pourrait
steps-takes = Délai
steps-takes-of = { $n ->
    [one] De la décision à l’action, pour la seule action du bureau ayant les deux dates
    [many] De la décision à l’action, la moitié de { $count } actions du bureau
   *[other] De la décision à l’action, la moitié de { $count } actions du bureau
  }
steps-of = sur { $count }
steps-take = Nouvelle action de ce type
steps-nobody = personne de connu
steps-no-case = Aucun cas au registre : montrée, non recommandée
steps-not-said = ce qui a suivi n’est pas dit
steps-cases = tous les cas ({ $count })
steps-talks = Forme de pourparlers à privilégier sur place : { $talks } (fiche du pays).
steps-order = Les mesures ayant des cas viennent d’abord, le cas le plus proche en tête. Un cas ne prouve pas que la mesure a réussi.
who-nobody = Personne n’est consigné dans ses pays. C’est une absence de données, et non « personne ».
who-no-data = Ce que chacun peut y faire n’est pas consigné. C’est une absence de données, et non « rien ».
who-none = sans rôle
who-role-of = Rôle : { $partner }
who-stored = { $partner } : { $role }.
who-gap = Lacune :
who-gap-why = personne sur place n’est consigné comme pouvant pleinement { $abilities }.
who-overlap = Chevauchement :
who-overlap-why = plusieurs partenaires ayant un rôle peuvent { $abilities }, et aucun n’est chef de file.
follow = Suivi
follow-next-review = prochain examen : { $day }
follow-what = Action ou engagement
follow-owner = Responsable
follow-due = Échéance ou date
follow-state = État
follow-none = Rien n’a encore été fait ni promis.
follow-decided = décidée
follow-taken = menée
follow-ended = terminée
follow-become = en faire une initiative
follow-engagement = Son initiative : { $title }
follow-review = Examen
follow-past = passé
follow-ahead = à venir
follow-note = Note de bilan
follow-note-later = après la clôture
follow-note-due = à faire
follow-note-there = écrite
lessons = Enseignements revenus
lessons-worked = réussite : { $worked }
lessons-worked-not-known = réussite non connue
lessons-none = Aucun enseignement d’une alerte semblable n’est consigné.
levels = Niveau au fil du temps
levels-all = { $n ->
    [one] { $n } version
    [many] toutes les { $n } versions
   *[other] toutes les { $n } versions
  }

rule-open = Sa fiche
rule-version = version { $version }
rule-as-written = Telle qu’elle est écrite maintenant
rule-in-divisions = { $where ->
    [some] Dans chaque division ({ $only }) :
   *[all] Dans chaque division :
  }
rule-in-countries = { $where ->
    [some] Dans chaque pays ({ $only }) :
   *[all] Dans chaque pays :
  }
rule-when-nothing = lorsque … (choisissez ce qui est mesuré)
rule-when-level_probability = lorsque la probabilité d’un déclenchement dans les trois mois s’établit à { $likelihood }
rule-when-surge = lorsque les événements du dernier mois représentent { $times } fois la borne supérieure de ce que laisse attendre son propre passé
rule-when-near_border = lorsque le nombre d’événements au-delà de la frontière { $n ->
    [one] au cours du dernier mois
    [many] au cours des { $months } derniers mois
   *[other] au cours des { $months } derniers mois
  } s’établit à { $count }
rule-when-neighbours = lorsque le nombre d’événements chez tous les voisins { $n ->
    [one] au cours du dernier mois
    [many] au cours des { $months } derniers mois
   *[other] au cours des { $months } derniers mois
  } s’établit à { $count }
rule-when-emerging = lorsque le lieu devient un point chaud, ou un point chaud croissant
rule-when-events = lorsque le nombre d’événements { $n ->
    [one] au cours du dernier mois
    [many] au cours des { $months } derniers mois
   *[other] au cours des { $months } derniers mois
  } s’établit à { $count }
rule-when-deaths = lorsque le nombre de morts { $n ->
    [one] au cours du dernier mois
    [many] au cours des { $months } derniers mois
   *[other] au cours des { $months } derniers mois
  } s’établit à { $count }
rule-when-civilians = lorsque le nombre de morts civils { $n ->
    [one] au cours du dernier mois
    [many] au cours des { $months } derniers mois
   *[other] au cours des { $months } derniers mois
  } s’établit à { $count }
rule-when-silence = lorsque rien n’a été signalé { $n ->
    [one] au cours du dernier mois
    [many] au cours des { $months } derniers mois
   *[other] au cours des { $months } derniers mois
  }, là où le nombre d’événements par mois s’établissait à { $count }
rule-when-outlook_exceedance = lorsque la probabilité de 50 morts ou plus en un mois de l’année à venir s’établit à { $likelihood }
rule-when-election_near = lorsqu’une élection a lieu dans { $most } jours et que les événements augmentent
rule-when-crisis = lorsqu’une crise constitutionnelle non terminée remonte à { $most } jours
rule-when-corridor = lorsque le nombre d’événements près d’un itinéraire de trafic { $n ->
    [one] au cours du dernier mois
    [many] au cours des { $months } derniers mois
   *[other] au cours des { $months } derniers mois
  } s’établit à { $count }
rule-when-fading = lorsque le nombre d’initiatives qui s’essoufflent alors que la violence dure s’établit à { $count }
rule-when-overdue = lorsque le retard d’un engagement, en jours, s’établit à { $count }
rule-least = { $n ->
    [one] et qu’il y a au moins { $count } événement
    [many] et qu’il y a au moins { $count } événements
   *[other] et qu’il y a au moins { $count } événements
  }
rule-quiet = là où le lieu lui-même est calme
rule-raise = lancer { $level ->
    [elevated] une alerte de niveau renforcé
    [high] une alerte de niveau élevé
   *[other] une veille
  }
rule-except =  ; sauf : { $except }
rule-sentence = { $sees }, { $raises }{ $but }.
test = Qu’aurait-elle donné ?
test-all = Qu’auraient donné toutes les règles actives ?
test-why = L’essai se fait mois par mois sur le passé enregistré, avec uniquement ce que l’on savait alors. Il peut prendre quelques secondes.
test-outdated = Ce sur quoi portait l’essai a changé depuis. Refaites-le pour voir ce que cela aurait donné.
test-no-events = Aucun événement n’est enregistré pour faire l’essai.
test-years = Période
test-last-years = { $years } dernières années
test-ask = Essayer
test-waiting = Essai mois par mois sur le passé enregistré…
test-period = { $from } à { $to }.
test-looked = Lieux : { $places }, mois-lieux : { $months }, dont avec un déclenchement : { $onsets }.
test-hits = détections : déclenchements précédés d’une alerte
test-misses = manqués : déclenchements sans alerte préalable
test-false_alarms = fausses alertes : rien n’a suivi
test-late = tardives : la violence était déjà là
test-open = en suspens : délai non écoulé ou fin des données
test-precision = Alertes terminées qu’un déclenchement a suivies
test-recall = Déclenchements qu’une alerte a précédés
test-lead = La moitié des détections avaient un préavis d’au moins
test-interval = { $value } ({ $confidence } entre { $low } et { $high })
test-not-told = impossible à dire
test-beside = À côté de règles simples, par lieu et par mois
test-rule = Règle
test-average = Précision moyenne
test-at-70 = Alertes justes, si 7 déclenchements sur 10 sont trouvés
test-month-precision = Alertes justes
test-month-recall = Part trouvée des déclenchements
test-beside-warning_watch = une alerte de tout niveau
test-beside-warning_elevated = une alerte de niveau renforcé ou élevé
test-beside-warning_high = une alerte de niveau élevé
test-beside-level = probabilité d’un déclenchement, comme ordre
test-beside-always = toujours
test-beside-last_month = morts du mois dernier
test-beside-deaths_36 = morts en 36 mois
test-beside-how = Tout va de 0 à 1. Précision moyenne : à quel point le classement place les déclenchements en tête ; une règle utile se situe au-dessus des règles simples.
test-cases = Chaque cas
test-case-outcome = Issue
test-case-where = Lieu
test-case-raised = Lancée
test-case-onset = Déclenchement
test-case-lead = Préavis
test-outcome-all = toutes
test-outcome-hit = détection
test-outcome-miss = manqué
test-outcome-false_alarm = fausse alerte
test-outcome-late = tardive
test-outcome-open = en suspens
test-left-out = { $n ->
    [one] { $count } pays a été laissé de côté
    [many] { $count } pays ont été laissés de côté
   *[other] { $count } pays ont été laissés de côté
  }

action-warning-send = Envoyer l’alerte ouverte à un partenaire
short-warning-send = Envoyer à un partenaire
action-warnings-by-themselves = Appliquer les règles automatiquement, ou cesser
rules-by-themselves = Application automatique : quand événements ou règles ont changé, et chaque jour
share = Envoyer à un partenaire
share-open = Envoyer
share-marking = Peut sortir, au plus
share-marking-why = Ce qui est classifié plus haut reste au bureau, de même que, quelle que soit la classification, les noms de personnes et ce que le bureau pense de l’influence d’un partenaire.
share-format = Sous forme de
share-format-page = Page
share-format-exchange = Fichier d’échange
share-why-page = Un fichier (HTML) que tout navigateur ouvre, sans réseau.
share-why-exchange = Un fichier (JSON) qu’un autre poste, ou un autre programme, peut reprendre.
share-waiting = Examen de ce qui peut sortir…
share-refused = Rien ne peut être envoyé à cette classification.
share-kept = Dans le fichier
share-kept-none = Rien.
share-left = Reste ici, car classifié plus haut
share-left-none = Aucune fiche n’est classifiée plus haut.
share-marked = Classification du fichier :
share-write = Choisir où, et l’écrire
share-save-title = Enregistrer l’alerte pour un partenaire
share-counted = { $count } { $name }
share-written = L’alerte est écrite dans { $path }
share-written-all = { $marking }. Contenu : { $kept }. Aucune fiche n’est laissée de côté.
share-written-less = { $marking }. Contenu : { $kept }. Laissés de côté : { $left }.
share-not-written = Rien n’a été écrit.

# De l’alerte à la carte.
action-warning-map = Montrer l’alerte ouverte sur la carte, sur les douze derniers mois
short-warning-map = Montrer sur la carte
