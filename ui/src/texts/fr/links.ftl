# Événements rapportés par deux éditeurs.
links = Même événement ?
links-why = Deux éditeurs peuvent rapporter un même événement. Les paires dont la méthode est sûre sont liées ; celles-ci vous attendent. Là où les deux éditeurs comptent, ce qui est lié compte une seule fois.
links-counting = Compter dans les chiffres
links-added-up = Plusieurs éditeurs sont additionnés : ce que la méthode ne trouve pas compte deux fois, et un éditeur qui commence plus tard ressemble à une hausse. Comparez les périodes avec un seul éditeur.
links-waiting = { $n ->
    [one] { $count } paire attend
    [many] { $count } paires attendent
   *[other] { $count } paires attendent
  }
links-none = Aucune paire n’attend
links-none-why = Quand deux éditeurs rapportent les mêmes événements, les paires dont la méthode n’est pas sûre figurent ici.
links-keys = ↑ ↓ choisir · S même événement · D pas le même événement · U annuler
links-more = Paires affichées : { $shown } sur { $total }.
link-same = Même événement
link-different = Pas le même événement
link-said-same = Un seul événement : il compte une fois
link-said-different = Deux événements : les deux comptent
link-taken-back = Décision annulée
link-pair = { $a } et { $b }
link-probability = Probabilité qu’il s’agisse d’un seul événement : { $percent } %
link-no-probability = La méthode ne donne pas de probabilité pour un enregistrement face à plusieurs.
link-for = En faveur d’un seul événement
link-against = En sens contraire
link-weighs = { $told } (log-cote { $weight })
link-record = Enregistrement
link-publisher = Éditeur
link-when = Jour
link-where = Lieu
link-who = Parties
link-deaths = Morts
link-open = Ouvrir cet enregistrement
link-in-event = Rapporté par un autre éditeur
