# Le registre : son espace, ses listes, ses pages et ses formulaires.
place-record = Registre
yes = oui
no = non
marking = Classification
marking-short-unclassified = NC
marking-short-confidential = C
marking-short-strictly_confidential = SC
marking-not-yet = Pas encore de classification : compte comme la plus élevée.
marking-reason = Pourquoi elle peut être abaissée
marking-lowered = la classification est abaissée sans motif
marking-lowered-remedy = dites pourquoi elle peut être abaissée, ou laissez-la telle quelle
marking-of = Classification de { $field }
marking-as-record = comme la fiche
about-when = vers { $when }
place-not-on-map = connu seulement par son nom : il ne figurera pas sur la carte
nouns-label = Rubriques du registre
nouns-counted = dans tous les pays
noun-group-warned = Alertes
noun-group-done = Ce qui est fait
noun-group-means = Qui peut aider
noun-group-trafficking = Trafic
noun-group-known = Ce que l’on sait

records-search = Rechercher dans ces fiches
everywhere = Partout
only-period = La période seulement
deleted-ones = Supprimées
records-footer = { $n ->
    [one] { $count } fiche
    [many] { $count } fiches
   *[other] { $count } fiches
  }
records-undated = { $n ->
    [one] { $count } sans date est laissée de côté
    [many] { $count } sans date sont laissées de côté
   *[other] { $count } sans date sont laissées de côté
  }
records-unplaced = { $n ->
    [one] { $count } ne nommant aucun pays est laissée de côté
    [many] { $count } ne nommant aucun pays sont laissées de côté
   *[other] { $count } ne nommant aucun pays sont laissées de côté
  }
save-records-title = Enregistrer la liste
leaving-why = Ce qui est classifié plus haut reste au bureau, avec son nom et ce qui en dépend.
leaving-rows = { $n ->
    [one] { $count } ligne est dans le fichier
    [many] { $count } lignes sont dans le fichier
   *[other] { $count } lignes sont dans le fichier
  }
leaving-left = { $n ->
    [one] { $count } est classifiée plus haut et reste ici
    [many] { $count } sont classifiées plus haut et restent ici
   *[other] { $count } sont classifiées plus haut et restent ici
  }
leaving-left-none = Rien n’est classifié plus haut.
leaving-marked = Classification du fichier : { $marking }
format-json = JSON
column-changed = Modifiée
empty-search = Rien ne contient « { $text } »
empty-search-why = Chaque mot doit être le début d’un mot de la fiche : ses textes, ses lieux, ses pays dans les six langues.
empty-search-do = Tout afficher
empty-deleted = { $nouns } : rien n’a été supprimé
empty-deleted-why = Ce qui est supprimé reste ici et peut être récupéré.
empty-deleted-do = Afficher les fiches actuelles
empty-period = { $nouns } : rien dans la période { $period }
empty-period-why = Ce qui a duré en dehors de la période, et ce qui n’a pas de date, est laissé de côté.
empty-period-do = Afficher toutes les dates
empty-area = { $nouns } : rien pour la zone { $area }
empty-area-why = Aucune fiche ne nomme de pays de cette zone ({ $area }). C’est une absence de données, et non un zéro.
empty-area-do = Afficher partout
empty-noun = { $nouns } : rien n’est encore consigné
empty-noun-why = Écrivez la première fiche ; elle est enregistrée sur cette machine, chiffrée.

record-panel = Fiche
edit = Modifier
delete = Supprimer
restore = Restaurer
take-back = Annuler
take-away = Retirer { $name }
is-deleted = Supprimée
look-at-country = La page du pays : { $country }
fields-not-known = Non connu : { $fields }
named-by = Nommé par
named-by-more = { $shown } affichées, et { $more } autres
sources = Sources
sources-none = Aucune source n’est nommée.
history = { $n ->
    [one] Historique : { $n } version
    [many] Historique : { $n } versions
   *[other] Historique : { $n } versions
  }
version-first = la première version
version-deleted = supprimée
restore-version = Restaurer cette version
version-restored = La fiche « { $title } » dit à nouveau ce qu’elle disait dans la version { $version }.
record-number = Fiche { $id }
record-deleted = Supprimé : { $noun } « { $title } »{ $n ->
    [0] .
    [one] , avec { $n } fiche qui en dépend.
    [many] , avec { $n } fiches qui en dépendent.
   *[other] , avec { $n } fiches qui en dépendent.
  }
record-restored = La fiche « { $title } » est de retour.
changes-saved = { $n ->
    [one] { $count } modification enregistrée
    [many] { $count } modifications enregistrées
   *[other] { $count } modifications enregistrées
  } : « { $title } ».
changes-before = La fiche « { $title } » dit à nouveau ce qu’elle disait avant d’être modifiée.
changes-after = La fiche « { $title } » dit à nouveau ce qui avait été enregistré.
changes-clash = Les modifications de « { $title } » n’ont pas été annulées : { $who } a modifié la même chose entre-temps.
changes-clash-remedy = Sa page liste les versions ; n’importe laquelle peut être remise en vigueur.
changes-form-open = Le formulaire de « { $title } » est ouvert. Fermez-le d’abord, puis annulez.
changes-marking-stays = Sa classification reste aussi élevée qu’avant : pour l’abaisser, il faut un motif. Abaissez-la dans le formulaire.
changes-reason = modifications annulées
not-deleted = La fiche « { $title } » n’a pas été supprimée : { $who } l’a modifiée entre-temps.
not-deleted-remedy = Regardez ce qu’elle a de nouveau, et supprimez-la à nouveau si elle doit toujours disparaître.

form = Formulaire
save = Enregistrer
save-and-new = Enregistrer et créer
more-fields = Plus de champs
fewer-fields = Moins de champs
leave-form = Quitter
discard-form = Écarter ce qui n’est pas enregistré
form-discarded = Écarté : « { $name } ».
saved-time = Enregistré à { $time }
draft-time = Brouillon gardé à { $time }
not-saved = Non enregistré : { $why }
not-saved-fields = { $n ->
    [one] { $n } champ est à revoir
    [many] { $n } champs sont à revoir
   *[other] { $n } champs sont à revoir
  }
not-saved-clash = { $n ->
    [one] quelqu’un d’autre a modifié { $n } de ces champs
    [many] quelqu’un d’autre a modifié { $n } de ces champs
   *[other] quelqu’un d’autre a modifié { $n } de ces champs
  }
field-empty = rien n’est écrit
field-empty-remedy = remplissez-le
row-of = { $nouns }, { $n }
row-remove = Retirer cette ligne
add-evidence = Ajouter un indice
add-judgement = Ajouter un jugement
add-action = Ajouter une action
add-assignment = Ajouter qui fait quoi
add-participation = Ajouter un partenaire
add-visit = Ajouter une visite
add-commitment = Ajouter un engagement
add-response = Ajouter une réaction
add-phase = Ajouter une phase
add-capability = Ajouter une capacité
add-deployment = Ajouter un déploiement
link-add = Ajouter « { $name } » ({ $nouns })
link-new = nouveau
left-many = « { $text } » peut être { $names }
left-many-remedy = écrivez-en davantage, ou choisissez
left-no-choice = « { $text } » n’est aucun des choix
left-no-choice-remedy = choisissez-en un dans la liste
left-no-link = « { $text } » ne figure pas ici : { $nouns }
left-no-link-remedy = choisissez dans la liste, ou tapez Enter sur « Ajouter » pour le créer
left-no-link-first = créez d’abord la fiche ({ $nouns }), puis choisissez-la ici
citation-example = S/2011/552 §24
clash-title = { $n ->
    [one] Quelqu’un d’autre a modifié le même champ. Quelle valeur garder ?
    [many] Quelqu’un d’autre a modifié les mêmes { $n } champs. Quelles valeurs garder ?
   *[other] Quelqu’un d’autre a modifié les mêmes { $n } champs. Quelles valeurs garder ?
  }
clash-before = avant : { $value }
clash-theirs = { $who }, { $moment }
clash-mine = Ce que vous avez écrit
clash-take-theirs = Garder l’autre valeur
clash-take-mine = Garder ma valeur
clash-deleted = Suppression
clash-gone = supprimée
clash-there = non supprimée
drafts = Brouillons
draft-of = Brouillon : { $noun } « { $title } », { $time }
draft-go-on = Continuer
draft-set-aside = Écarter
without-name = sans nom

group-record = Registre
action-record = Aller à Registre
action-record-new = Nouvelle fiche de la liste ouverte
action-record-edit = Modifier la fiche ouverte
action-record-search = Rechercher dans la liste ouverte
action-record-back = Retour
action-record-delete = Supprimer la fiche ouverte
action-new-warning = Nouvelle alerte
action-new-action = Nouvelle action
action-new-rule = Nouvelle règle
action-new-engagement = Nouvelle initiative
action-new-agreement = Nouvel accord
action-new-commitment = Nouvel engagement
action-new-crisis = Nouvelle crise constitutionnelle
action-new-election = Nouvelle élection
action-new-mission = Nouvelle mission
action-new-inquiry = Nouvelle enquête
action-new-group = Nouveau groupe
action-new-partner = Nouveau partenaire
action-new-presence = Nouvelle présence
action-new-capability = Nouvelle capacité
action-new-expert = Nouvel expert
action-new-deployment = Nouveau déploiement
action-new-fund = Nouveau fonds
action-new-trafficking = Nouveau cas de trafic
action-new-route = Nouvel itinéraire
action-new-armed_group = Nouveau groupe armé
action-new-lesson = Nouvel enseignement
action-new-country = Nouveau pays
action-new-office = Nouveau bureau
action-new-conflict = Nouveau conflit
action-new-electoral_event = Nouveau fait de violence électorale
keys-form-on = Avancer dans un formulaire
keys-form-save = Enregistrer un formulaire
keys-form-save-new = Enregistrer et en commencer un autre
keys-form-leave = Quitter un formulaire : une fiche nouvelle est gardée comme brouillon, une fiche enregistrée l’est champ par champ
keys-form-more = Plus de champs
keys-form-marking = Classifier la fiche
keys-form-mark-field = Classifier le champ seul
keys-form-remove = Retirer une ligne
