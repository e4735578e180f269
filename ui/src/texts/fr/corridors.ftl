# Corridors : ce qui circule, d’où vers où, et la violence le long des itinéraires.
corridors = Corridors
action-corridors = Corridors : itinéraires, flux et violence le long de ceux-ci
corridors-all = Tous
corridors-all-kinds = tous les trafics
corridors-about = { $area }, { $time }, { $kind }
corridors-distance = Distance de la violence
corridors-waiting = Déplacement de chaque itinéraire pour voir ce que donnerait le hasard…
corridors-none-how = Saisissez les itinéraires et les cas connus. Chacun devient ici une ligne, avec ce sur quoi il repose.
corridors-flows = D’où, par où, vers où
corridors-no-legs = Aucune fiche d’ici ne nomme deux pays successifs. C’est une absence de données, et non une « absence de flux ».
corridors-roles = Le rôle de chaque pays
corridors-part = { $records } ({ $share })
corridors-parts = Entre parenthèses : part des fiches qui donnent cette indication.
corridors-along = Itinéraires, et violence le long de ceux-ci
corridors-no-routes = Aucun itinéraire n’est consigné ici, seulement des cas. C’est une absence de données, et non une « absence d’itinéraire ».
corridors-route = Itinéraire
corridors-volume = Volume
corridors-certainty = Certitude
corridors-near = Avec un événement à { $km } km au plus
corridors-of-km = { $near } km sur { $length }
corridors-without-data = { $km } km de plus sans données
corridors-by-chance = Par hasard
corridors-chance = { $mean } ({ $low }–{ $high } neuf fois sur dix)
corridors-ratio = { $times } fois le hasard
corridors-ratio-by-chance = { $times } ; par hasard { $low }–{ $high }
corridors-ratio-none = pas de comparaison possible : aucun itinéraire déplacé n’a rencontré de violence
corridors-moved = itinéraires déplacés : { $moved } ; emplacements essayés où il tenait : { $room }
corridors-p-long = p : fréquence à laquelle le seul hasard donne une part aussi grande.
corridors-q-long = q : proportion d’itinéraires aussi improbables qui seraient de faux positifs.
corridors-legs = De pays à pays
corridors-leg = De → vers
corridors-routes = Itinéraires
corridors-cases = Cas
corridors-quantity = Quantité des cas
corridors-no-quantity = non indiquée
corridors-without-quantity = { $n ->
    [one] { $count } cas sans quantité
    [many] { $count } cas sans quantité
   *[other] { $count } cas sans quantité
  }
corridors-so-sure = { $sure } : { $count }
corridors-rests = Itinéraires : { $routes }, cas : { $cases } ; dernier cas : { $case }, dernier événement : { $event }.
corridors-left = Laissés de côté dans les flux, car nommant moins de deux pays successifs : { $without }. Cas nommant plusieurs pays comme origine ou destination, dont aucun n’est retenu : { $several }.
flow-records = au registre, comptés tronçon par tronçon
flow-kind-people = Personnes
flow-kind-drugs = Drogues
flow-kind-arms = Armes
flow-kind-resources = Ressources pillées
