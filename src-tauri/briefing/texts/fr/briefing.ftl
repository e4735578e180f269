# Les mots des notes d’information. Les valeurs sont entre accolades. Un nombre vient deux fois, tel qu’il s’écrit ({ $events })
# et comme nombre pour le pluriel ({ $events-n }).

# Comment s’écrivent les nombres, les jours et les listes.
form-group = { "\u202f" }
form-decimal = ,
form-percent = { $number }{ "\u202f" }%
form-between = { $low }–{ $high }
form-day = { $day } { $name } { $year }
form-month = { $name } { $year }
form-months = { $first } à { $last }
form-sentences-between = { " " }
form-list-between = {", "}
form-list-last = { $rest } et { $last }
form-month-1 = janvier
form-month-2 = février
form-month-3 = mars
form-month-4 = avril
form-month-5 = mai
form-month-6 = juin
form-month-7 = juillet
form-month-8 = août
form-month-9 = septembre
form-month-10 = octobre
form-month-11 = novembre
form-month-12 = décembre
form-of-month-1 = janvier
form-of-month-2 = février
form-of-month-3 = mars
form-of-month-4 = avril
form-of-month-5 = mai
form-of-month-6 = juin
form-of-month-7 = juillet
form-of-month-8 = août
form-of-month-9 = septembre
form-of-month-10 = octobre
form-of-month-11 = novembre
form-of-month-12 = décembre

# La page.
marking-unclassified = Non classifié
marking-confidential = Confidentiel
marking-strictly-confidential = Strictement confidentiel
exercise = EXERCICE
disclaimer = Les frontières et les noms indiqués et les désignations employées sur cette carte n’impliquent ni reconnaissance ni acceptation officielle par l’Organisation des Nations Unies.
page-before = Page
page-between = sur
page-after = { "" }
as-of = Situation au { $day }
state-draft = Projet · non validé
state-signed = N°{ "\u00a0" }{ $number } · validée par { $who } le { $day }
above = { $office } · { $kind }
kind-five-minutes = note d’information de cinq minutes à l’intention du Représentant spécial
title = { $area }
all-countries = Tous les pays
as-written = { $text }
change-new = Nouveau{ "\u202f" }: { $is }
change-other = Avant{ "\u202f" }: { $was } Maintenant{ "\u202f" }: { $is }
change-now = Maintenant{ "\u202f" }: { $is }
change-gone = N’y figure plus{ "\u202f" }: { $was }
change-none = Rien de ce que dit la note n’a changé.
source-last = Note d’information n°{ "\u00a0" }{ $number }, validée le { $day }.
row = { $cells }

# Titres.
heading-key-messages = Messages clefs
heading-map = Événements et alertes ouvertes
heading-due = Échéances
heading-there = Qui est sur place
heading-options = Options, avec leurs cas
heading-figures = Chiffres
heading-clock = Du premier signal à la première action
heading-engagements = Initiatives en cours
heading-commitments = Engagements en suspens
heading-changes = Ce qui a changé depuis la note d’information n°{ "\u00a0" }{ $number }
heading-sources = Sources

# Messages clefs.
lead-rose = { $area }{ "\u202f" }: la violence a augmenté.
lead-fell = { $area }{ "\u202f" }: la violence a diminué.
lead-level = { $area }, violence{ "\u202f" }: pas plus d’événements, et pas moins, que le hasard n’en explique.
lead-year = { $area }{ "\u202f" }: la violence.
lead-rose-known = { $area }{ "\u202f" }: la violence a augmenté, dans la limite des données disponibles.
lead-fell-known = { $area }{ "\u202f" }: la violence a diminué, dans la limite des données disponibles.
lead-level-known = { $area }, violence, dans la limite des données disponibles{ "\u202f" }: pas plus d’événements, et pas moins, que le hasard n’en explique.
lead-year-known = { $area }{ "\u202f" }: la violence, dans la limite des données disponibles.
total = Sur la période { $months }{ "\u202f" }: { $events-n ->
    [one] { $events } événement
    [many] { $events } d’événements
   *[other] { $events } événements
  }, { $deaths-n ->
    [one] { $deaths } mort
    [many] { $deaths } de morts
   *[other] { $deaths } morts
  } selon la meilleure estimation ({ $range }).
total-before = L’année précédente, { $months }, dans les pays pour lesquels les deux années sont connues{ "\u202f" }: { $events-n ->
    [one] { $events } événement
    [many] { $events } d’événements
   *[other] { $events } événements
  }, { $deaths-n ->
    [one] { $deaths } mort
    [many] { $deaths } de morts
   *[other] { $deaths } morts
  } ({ $range }).
total-before-one = L’année précédente, { $months }{ "\u202f" }: { $events-n ->
    [one] { $events } événement
    [many] { $events } d’événements
   *[other] { $events } événements
  }, { $deaths-n ->
    [one] { $deaths } mort
    [many] { $deaths } de morts
   *[other] { $deaths } morts
  } ({ $range }).
total-newer = Pas de comparaison, rien n’étant connu de l’année précédente{ "\u202f" }: { $countries }.
lead-most = { $country }{ "\u202f" }: { $share } des morts.
most = { $deaths } sur { $all } dans les pays pour lesquels il y a des données.
country-change = { $country }{ "\u202f" }: { $deaths-n ->
    [one] { $deaths } mort
    [many] { $deaths } de morts
   *[other] { $deaths } morts
  } contre { $before } auparavant, { $events-n ->
    [one] { $events } événement
    [many] { $events } d’événements
   *[other] { $events } événements
  } contre { $events-before }.
lead-old = Les données sont anciennes.
old = Le dernier événement date du { $day }, soit { $days-n ->
    [one] { $days } jour
    [many] { $days } de jours
   *[other] { $days } jours
  } avant la présente note.
lead-more = Plus que ce que le passé laisse attendre.
lead-fewer = Le calme peut n’être que du silence.
place-in = { $place }, { $country }
unusual = { $place }{ "\u202f" }: { $events-n ->
    [one] { $events } événement
    [many] { $events } d’événements
   *[other] { $events } événements
  } en { $month }, attendu{ "\u202f" }: { $expected }.
unusual-more = { $places-n ->
    [one] Un autre lieu sort
    [many] { $places } d’autres lieux sortent
   *[other] { $places } autres lieux sortent
  } de l’ordinaire.
fewer-caution = Moins d’événements, ou moins de comptes rendus{ "\u202f" }: les chiffres ne peuvent le dire.
lead-waiting = Avoir alerté n’est pas encore avoir agi.
lead-acted = Chaque alerte ouverte a eu une première action.
warnings-waiting = Sur { $open-n ->
    [one] { $open } alerte ouverte
    [many] { $open } d’alertes ouvertes
   *[other] { $open } alertes ouvertes
  }, { $waiting-n ->
    [one] { $waiting } attend
    [many] { $waiting } attendent
   *[other] { $waiting } attendent
  } une première action, l’attente la plus longue étant de { $days-n ->
    [one] { $days } jour
    [many] { $days } de jours
   *[other] { $days } jours
  }.
warnings-acted = Alertes ouvertes{ "\u202f" }: { $open }.
clock-median = La moitié ont eu une première action dans un délai, en jours à compter du premier signal, de { $days } ({ $confidence }{ "\u202f" }: borne inférieure { $low }, borne supérieure { $high }){ "\u202f" }; { $acted } sur { $counted } { $acted-n ->
    [one] en a
    [many] en ont
   *[other] en ont
  } une à ce stade, et celles qui attendent comptent comme en attente.
clock-median-target = La moitié ont eu une première action dans un délai, en jours à compter du premier signal, de { $days } ({ $confidence }{ "\u202f" }: borne inférieure { $low }, borne supérieure { $high }){ "\u202f" }; { $acted } sur { $counted } { $acted-n ->
    [one] en a
    [many] en ont
   *[other] en ont
  } une à ce stade, et celles qui attendent comptent comme en attente. Objectif du bureau, en jours à compter du lancement{ "\u202f" }: { $target }.
open-end = non connue
lead-elections = Élections à venir.
election = { $title }{ "\u202f" }: { $days }.
between-days = entre le { $first } et le { $last }
lead-crises = L’ordre constitutionnel n’est pas rétabli.
crisis = { $title } ({ $day }){ "\u202f" }: il y a { $days-n ->
    [one] { $days } jour
    [many] { $days } de jours
   *[other] { $days } jours
  }.
lead-late = Des engagements sont en retard.
late = { $late-n ->
    [one] { $late } engagement est en retard, de { $days-n ->
        [one] { $days } jour
        [many] { $days } de jours
       *[other] { $days } jours
      }.
    [many] { $late } d’engagements sont en retard, le plus long retard étant de { $days-n ->
        [one] { $days } jour
        [many] { $days } de jours
       *[other] { $days } jours
      }.
   *[other] { $late } engagements sont en retard, le plus long retard étant de { $days-n ->
        [one] { $days } jour
        [many] { $days } de jours
       *[other] { $days } jours
      }.
  }
lead-no-data = Pas de données, ce qui n’est pas un zéro.
no-data-ended = { $country }{ "\u202f" }: les données s’arrêtent au { $day }.
no-data-never = { $countries }{ "\u202f" }: les fichiers chargés ne contiennent rien pour l’année.
no-data = pas de données

# La carte.
map-alternative = Carte, { $area }{ "\u202f" }: { $cells-n ->
    [one] { $cells } cellule
    [many] { $cells } de cellules
   *[other] { $cells } cellules
  } avec des événements, { $hot-n ->
    [0] aucune n’étant plus chaude que ne le voudrait le hasard
    [one] dont { $hot } groupe plus chaud que ne le voudrait le hasard
    [many] dont { $hot } de groupes plus chauds que ne le voudrait le hasard
   *[other] dont { $hot } groupes plus chauds que ne le voudrait le hasard
  }, { $warnings-n ->
    [one] { $warnings } alerte ouverte
    [many] { $warnings } d’alertes ouvertes
   *[other] { $warnings } alertes ouvertes
  }. Les chiffres figurent dans le tableau.
map-events-per-cell = Événements par cellule, { $months }
map-very-hot = chaude, q < 0,01
map-hot = chaude, q < 0,05
map-warning = alerte{ "\u202f" }; symbole plein{ "\u202f" }: élevé
map-km = { $km } km
map-imprecise = { $events-n ->
    [one] { $events } événement n’est connu qu’au niveau de la province ou moins précisément, et n’est
    [many] { $events } d’événements ne sont connus qu’au niveau de la province ou moins précisément, et ne sont
   *[other] { $events } événements ne sont connus qu’au niveau de la province ou moins précisément, et ne sont
  } dans aucune cellule.

# Les échéances, qui est sur place, les options.
due-late = { $days-n ->
    [one] { $days } jour
    [many] { $days } de jours
   *[other] { $days } jours
  } de retard{ "\u202f" }: { $title } ({ $occasion }).
due-on = { $day }{ "\u202f" }: { $title } ({ $occasion }).
due-by = Au plus tard le { $day }{ "\u202f" }: { $title } ({ $occasion }).
due-more = Et { $more-n ->
    [one] { $more } autre
    [many] { $more } d’autres
   *[other] { $more } autres
  }.
due-none = Aucune échéance n’est consignée pour les 60 prochains jours.
due-election = élection
due-phase = phase d’une élection
due-commitment = engagement
due-mandate_end = fin de mandat
due-anniversary = anniversaire
due-review = suivi
there-all = { $country }{ "\u202f" }: { $partners-n ->
    [one] { $partners } partenaire{ "\u202f" }; il peut
    [many] { $partners } de partenaires{ "\u202f" }; ensemble, ils peuvent
   *[other] { $partners } partenaires{ "\u202f" }; ensemble, ils peuvent
  } faire tout ce sur quoi porte la question.
there-gaps = { $country }{ "\u202f" }: { $partners-n ->
    [one] { $partners } partenaire
    [many] { $partners } de partenaires
   *[other] { $partners } partenaires
  }{ "\u202f" }; ce que personne sur place ne peut pleinement faire{ "\u202f" }: { $gaps }.
there-nobody = Aucun partenaire n’est consigné comme présent{ "\u202f" }: { $countries }. C’est ce que dit le registre, et ce peut être moins que ce qui se trouve sur place.
capability-convene = réunir
capability-mediate = mener une médiation
capability-observe = observer
capability-fund = financer
capability-sanction = sanctionner
capability-deploy = déployer
option-case = { $case } ({ $at }).
option-case-followed = { $case }{ "\u202f" }: { $followed } ({ $at })
option-since = { $title } ({ $since })
step-statement_of_concern = Déclaration de préoccupation.
step-demarche = Démarche.
step-call = Appel téléphonique.
step-visit = Visite.
step-good_offices = Bons offices.
step-special_envoy = Envoyé spécial.
step-mediation_support = Appui à la médiation.
step-standby_expert = Expert de réserve dans les 72 heures.
step-fact_finding = Établissement des faits.
step-inquiry = Enquête.
step-group_of_friends = Groupe d’amis.
step-electoral_assistance = Assistance électorale.
step-rapid_funds = Fonds rapides.
step-dialogue_support = Appui au dialogue par l’équipe de pays.
step-regional_lead = Organisation régionale chef de file.
step-council_information = Information du Conseil.

# Tableaux.
column-country = Pays
column-place = Lieu
column-events-before = Événements avant
column-events = Événements
column-deaths = Morts
column-range = bas–haut
column-change = variation
column-by-month = morts par mois, trois ans
column-outlook = Perspectives, 80{ "\u202f" }%
figures-aside = { $months }{ "\u202f" }; avant{ "\u202f" }: { $before } · morts{ "\u202f" }: meilleure estimation · perspectives{ "\u202f" }: morts dans un mois quelconque des douze prochains
outlook = { $middle } ({ $range })
rise-from-zero = à partir de 0
no-change = 0
not-made = –
row-no-data = { $countries }{ "\u202f" }: pas de données dans les fichiers chargés, ce qui n’est pas un zéro
column-warning = Alerte
column-level = Niveau
column-first-signal = Premier signal
column-raised = Lancée
column-first-action = Première action
column-signal-to-action = Du signal à l’action
warning-row = { $number }  { $title }
level-watch = veille
level-elevated = renforcé
level-high = élevé
none-yet = pas encore
days-took = { $days } j
days-waiting = { $days } j, en attente
clock-aside = objectif du bureau, en jours à compter du lancement{ "\u202f" }: { $days }
column-engagement = Initiative
column-where = Lieu
column-since = Depuis
column-lead = Conduite par
column-commitment = Engagement
column-owner = Responsable
column-due = Échéance
column-late = Retard
days-late = { $days } j
not-late = pas de retard
not-recorded = non consigné
shown-of = affichage{ "\u202f" }: { $shown } sur { $all }

# Sources et âges.
source-events = { $publishers }. Dernier événement{ "\u202f" }: { $newest }.
source-events-linked = { $publishers }. Dernier événement{ "\u202f" }: { $newest }. Enregistrements d’un même événement par deux éditeurs, comptés une seule fois{ "\u202f" }: { $linked }.
source-unusual = Ce que laisse attendre le propre passé d’un lieu{ "\u202f" }: { $method }.
source-outlook = Perspectives{ "\u202f" }: { $method }. Médiane et 80{ "\u202f" }% des tirages.
source-record = Le registre du bureau, tel qu’il était au { $day }.
source-clock = Délai jusqu’à une première action{ "\u202f" }: { $method }.
source-casebook = Rapport du Secrétaire général, Les fruits de la diplomatie préventive, S/2011/552{ "\u202f" }; paragraphes indiqués.
age-newest = Dernier événement{ "\u202f" }: { $day }.
age-imported = Dernière importation{ "\u202f" }: { $day }.
