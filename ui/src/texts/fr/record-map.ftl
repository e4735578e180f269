# Le registre sur la carte : ses couches, ses signes, sa légende, et un lieu pris sur la carte.
layer-presence = Présences
layer-engagements = Initiatives
layer-routes = Itinéraires
layer-trafficking = Trafic
record-map-distance = Frontière et violences à moins de
record-map-km = { $km } km

record-map-presences = { $place } : { $count } { $n ->
    [one] présence
    [many] présences
   *[other] présences
  }
record-map-who-un = Nations Unies
record-map-who-partner = Partenaires
record-map-who-both = Nations Unies et partenaires
record-map-area-only = Connu seulement au niveau de la zone ; le carré la représente tout entière.
record-map-engagements = { $count } { $n ->
    [one] initiative
    [many] initiatives
   *[other] initiatives
  }
record-map-engagements-in = { $place } : { $count } { $n ->
    [one] initiative
    [many] initiatives
   *[other] initiatives
  }
record-map-state-on = en cours : { $count }
record-map-state-waiting = prévues ou suspendues : { $count }
record-map-state-ended = terminées : { $count }
record-map-more = et { $count } autres
record-map-cases = { $count } { $n ->
    [one] cas
    [many] cas
   *[other] cas
  } de trafic : { $kind }
record-map-cell = Dans une cellule d’un demi-degré
record-map-kind-people = personnes
record-map-kind-drugs = drogues
record-map-kind-arms = armes
record-map-kind-resources = ressources pillées
record-map-letter-people = P
record-map-letter-drugs = D
record-map-letter-arms = A
record-map-letter-resources = R
record-map-certainty-seen = constaté
record-map-certainty-reported = signalé
record-map-certainty-supposed = supposé
record-map-volume-small = volume faible
record-map-volume-medium = volume moyen
record-map-volume-large = volume important
record-map-places-unplaced = { $n ->
    [one] Un de ses lieux n’a pas de coordonnées.
    [many] { $n } de ses lieux n’ont pas de coordonnées.
   *[other] { $n } de ses lieux n’ont pas de coordonnées.
  }
record-map-crossing = Franchit la frontière : { $from } → { $to }
record-map-overlap = { $length } km près d’une frontière avec { $events } { $n ->
    [one] événement
    [many] événements
   *[other] événements
  } et { $deaths } { $d ->
    [one] mort
    [many] morts
   *[other] morts
  } à { $distance } km au plus

record-map-legend-un = Présence des Nations Unies
record-map-legend-partner = Présence de partenaires ; à moitié plein : les deux
record-map-legend-area = Présence connue seulement au niveau de la zone
record-map-legend-on = Initiatives en cours, avec leur nombre
record-map-legend-ended = Initiatives, toutes terminées ; à moitié plein : prévues
record-map-legend-routes = Itinéraire : trait plein, constaté ; tirets, signalé ; points, supposé
record-map-legend-volume = Volume faible, moyen, important ; flèche : direction
record-map-legend-crossing = Point de passage
record-map-legend-overlap = À { $km } km au plus d’une frontière, avec des violences aussi proches
record-map-legend-trafficking = Trafic selon le nombre de cas
record-map-legend-letters = { $people } personnes, { $drugs } drogues, { $arms } armes, { $resources } ressources pillées
record-map-legend-presence-unplaced = { $n ->
    [one] Une présence n’a pas de coordonnées
    [many] { $count } présences n’ont pas de coordonnées
   *[other] { $count } présences n’ont pas de coordonnées
  }
record-map-legend-presence-undated = { $n ->
    [one] Une présence n’a pas de date et est toujours affichée
    [many] { $count } présences n’ont pas de date et sont toujours affichées
   *[other] { $count } présences n’ont pas de date et sont toujours affichées
  }
record-map-legend-engagements-unplaced = { $n ->
    [one] Une initiative ne nomme aucun pays
    [many] { $count } initiatives ne nomment aucun pays
   *[other] { $count } initiatives ne nomment aucun pays
  }
record-map-legend-routes-unplaced = { $n ->
    [one] Un itinéraire a moins de deux lieux avec coordonnées
    [many] { $count } itinéraires ont moins de deux lieux avec coordonnées
   *[other] { $count } itinéraires ont moins de deux lieux avec coordonnées
  }
record-map-legend-trafficking-unplaced = { $n ->
    [one] Un cas n’a pas de coordonnées
    [many] { $count } cas n’ont pas de coordonnées
   *[other] { $count } cas n’ont pas de coordonnées
  }

record-map-open = Ouvrir { $title }
record-map-close = Fermer
record-map-card = Sélectionné sur la carte
record-map-pick = Cliquez sur le lieu, ou tapez Esc pour revenir. Les flèches déplacent la carte, Enter prend ce que vise le réticule.
record-map-take-place = Prendre le lieu sur la carte
record-map-pick-cancel = Annuler
record-map-pick-naming = Recherche du nom du lieu…

# Les alertes ouvertes sur la carte.
layer-warnings = Alertes
record-map-warnings = { $place } : { $count } { $n ->
    [one] alerte ouverte
    [many] alertes ouvertes
   *[other] alertes ouvertes
  }
record-map-warnings-level = { $n ->
    [one] Niveau : { $level }
    [many] Niveau le plus élevé : { $level }
   *[other] Niveau le plus élevé : { $level }
  }
record-map-warnings-waiting = { $w ->
    [0] { $n ->
        [one] Une première action a été menée.
        [many] Chacune a eu une première action.
       *[other] Chacune a eu une première action.
      }
   *[other] { $n ->
        [one] Elle attend une première action.
        [many] En attente d’une première action : { $waiting } sur { $count }
       *[other] En attente d’une première action : { $waiting } sur { $count }
      }
  }
record-map-warnings-of-division = Le signe représente toute la division, et non un point de celle-ci.
record-map-warnings-of-country = Le signe représente tout le pays, et non un point de celui-ci.
record-map-legend-no-warnings = Aucune alerte ouverte n’est consignée ici
record-map-legend-warnings = { $n ->
    [one] { $count } alerte
    [many] { $count } alertes
   *[other] { $count } alertes
  } : veille, renforcé, élevé
record-map-legend-waiting = Petit anneau : attend une première action
record-map-legend-warning-area = Anneau pointillé : représente toute une zone
