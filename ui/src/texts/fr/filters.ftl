# Filtres : leurs noms, et ce qui ne va pas dans ce qui a été écrit.
period = Période
period-since = Premier jour
period-until = Dernier jour
months-short = { $n ->
    [one] { $count } mois
    [many] { $count } mois
   *[other] { $count } mois
  }
kinds = Type de violence
kind-state = Étatique
kind-nonstate = Non étatique
kind-onesided = Unilatérale
kind-not-stated = Type non indiqué
at-least-one = Un choix au moins reste coché
actor = Acteur
any-actor = Tout acteur
another-actor = Autre acteur
take-off = Retirer { $name }
place-known-to = Précision du lieu
precision-district = Du village au district
precision-province = Province ou moins précis
precision-not_stated = Non indiquée
deaths-best = Morts, meilleure estimation
deaths-from = Morts, au moins
deaths-to = Morts, au plus
civilians-died = Civils parmi les morts
publishers = Éditeurs
words = Mots
words-placeholder = Dans le lieu, l’acteur, le titre
date-year = { $year } n’est pas compris entre 1900 et 2199.
date-month = Il n’y a pas de mois { $month }.
date-days = En { $month }, il y a { $days } jours. Écrivez { $one } ou { $other }.
date-two-ways = Peut se lire de deux façons. Écrivez { $one } ou { $other }.
date-unknown = « { $text } » n’est pas un jour. Écrivez 9 mars 2021, mars 2021 ou 2021.
date-backwards = La période finirait avant de commencer.
number-unknown = « { $text } » n’est pas un nombre entier.
number-backwards = Le minimum dépasse le maximum.
