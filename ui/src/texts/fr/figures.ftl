# Ce qui est sélectionné : un lieu ou un événement, avec ses chiffres.
selected-place = Lieu sélectionné
selected-event = Événement sélectionné
nothing-selected = Rien n’est sélectionné
nothing-selected-how = Choisissez un lieu sur la carte, ou tapez Ctrl K et écrivez son nom.
place-kind-subregion = sous-région
place-kind-country = pays
place-kind-admin1 = division
place-kind-cell = cellule
deaths-best-words = morts, meilleure est.
civilians-word = civils
sources-word = { $n ->
    [one] source
    [many] sources
   *[other] sources
  }
of-deaths = { $share } des morts
change-on = { $change } (base : { $before })
months-before = { $n ->
    [one] mois précédent
    [many] { $count } mois précédents
   *[other] { $count } mois précédents
  }
nothing-before = pas de chiffre antérieur
no-data-here = Pas de données dans les fichiers chargés (n’est pas un zéro)
place-hot = Cellule chaude : avec son voisinage, à { $z } écarts types au-dessus du hasard (Gi*, q { $q })
look-at = Afficher sur la carte
only-this-place = Ce lieu seulement
events-a-month-in = Événements par mois, { $place }
band-of = bande : ce que laisse attendre son propre passé
band-none = Son passé est trop court pour dire à quoi s’attendre.
band-sentence = Mois au-dessus de la bande ▲ : { $above }, au-dessous ▽ : { $below }, sur { $months }.
band-quiet = Calme depuis { $month } : moins d’événements, ou moins de comptes rendus ?
who-against-whom = Qui contre qui
events-and-deaths = événements · morts
countries = Pays
divisions = Régions et provinces
latest-events = Derniers événements
deaths-and-sources = morts · sources
side-not-stated = camp non indiqué
show-all = Afficher tout ({ $count })
show-fewer = Afficher moins
last-seen = dernier : { $month }
without-data = { $n ->
    [one] { $count } sans données
    [many] { $count } sans données
   *[other] { $count } sans données
  }
imprecise-note = Événements connus seulement au niveau de la province ou moins précisément, et dessinés comme des zones : { $places } sur { $events } ({ $share }) ; datés à plusieurs jours près ou moins précisément : { $dates }.
trend-method = tendance : { $method }
no-data-in = Aucun événement : { $place }
no-data-ended = Les données s’arrêtent avant ({ $place }) : le dernier événement est du { $day }. C’est une absence de données, et non un zéro.
no-data-why = Les fichiers chargés ne contiennent pas ce lieu ({ $place }). C’est une absence de données, et non un zéro.
open-file = Ouvrir un fichier
zero-in = 0 événement : { $place }
zero-why = Les fichiers enregistrés couvrent ce lieu.
zero-newest = Le dernier événement y a eu lieu le { $day } ; les filtres l’excluent.
zero-newest-outside = Le dernier événement y a eu lieu le { $day }, hors de la période.
widen-period = Élargir la période
filters-narrow = D’autres filtres la restreignent aussi.

where = Lieu
who = Acteurs
against = contre
deaths-of = Morts : { $side }
deaths-civilians = Morts civils
deaths-unknown = Morts de statut inconnu
notes = Ce qui est singulier
headline = Ce que disaient les comptes rendus
versions-before = Versions antérieures
version-same = rien de ce qui est affiché ici ne diffère
side-a = premier camp
side-b = second camp
when = date
other-fields = { $n ->
    [one] { $count } autre champ de l’éditeur
    [many] { $count } autres champs de l’éditeur
   *[other] { $count } autres champs de l’éditeur
  }
provenance = { $file }, ligne { $line }, importé le { $moment }
provenance-id = Identifiant de l’éditeur : { $id }

date-precision-day = Le jour est connu
date-precision-days = Connu à deux à six jours près
date-precision-week = Connu à la semaine
date-precision-month = Connu au mois
date-precision-year = Connu à l’année seulement
date-precision-not_stated = La précision du jour n’est pas indiquée
location-precision-exact = lieu exact
location-precision-near = à 25 km près
location-precision-district = district
location-precision-province = province seulement
location-precision-vague = zone vague
location-precision-country = pays seulement
location-precision-international = eaux internationales
location-precision-not_stated = précision non indiquée

note-high_below_low = L’estimation haute des morts est inférieure à l’estimation basse.
note-best_outside_range = La meilleure estimation n’est pas comprise entre la basse et la haute.
note-province_only = Le lieu n’est connu qu’au niveau de la province ou moins précisément.
note-precision_not_stated = L’éditeur ne dit pas à quel point le lieu est connu.
note-sources_not_counted = L’éditeur n’a pas compté les sources.
note-outside_country = Le point est hors du pays que nomme la ligne.
note-placed_by_name = La ligne ne donne pas de coordonnées ; la province ou le pays qu’elle nomme en tient lieu.
note-null_island = Le point est exactement 0°, 0°.
note-coordinates_swapped = Latitude et longitude semblent interverties.
note-end_before_start = Le dernier jour est avant le premier.
note-in_the_future = Le premier jour est postérieur au jour de l’importation.
note-year_disagrees = La colonne de l’année et le premier jour ne concordent pas.
note-deaths_not_known = Un nombre de morts est négatif ou manquant et compte comme non connu.
note-parts_disagree = La somme des parties des morts n’est pas égale à la meilleure estimation.
note-country_by_point = Le pays que nomme la ligne n’est pas connu ; celui où tombe le point en tient lieu.
note-odd_letters = Un texte contient des lettres invisibles, écrites de droite à gauche ou trompeuses.
note-fields_shifted = La ligne avait plus ou moins de champs que l’en-tête du tableau et a été redressée.
note-date_rewritten = Le jour était un numéro de série ou un nom de mois et a été redressé.
note-kind_not_stated = Le type de violence n’est pas indiqué.
note-code_unknown = Un code absent de sa nomenclature compte comme non indiqué.
