# Partenaires : matrice, vivier, déploiements, fonds ; et déclenchements de conflits.
place-partners = Partenaires
action-partners = Aller à Partenaires
partners-matrix = Matrice
partners-roster = Vivier
partners-funds = Fonds
ability-fully = sur place
ability-partly = sur place, en partie
ability-away = peut, pas sur place
ability-no = non consigné
ability-gap = personne sur place ne le peut pleinement
ability-letter-convene = R
ability-letter-mediate = M
ability-letter-observe = O
ability-letter-fund = F
ability-letter-sanction = S
ability-letter-deploy = D
matrix = Matrice des partenaires
matrix-whole = Tout
matrix-lacking = Ce que l’on cherche
matrix-cell = { $partner }, { $country } : { $n ->
    [0] aucune présence
    [one] { $presences } présence
    [many] { $presences } présences
   *[other] { $presences } présences
  } ; { $can }
matrix-cell-last-known = { $partner }, { $country } : { $n ->
    [one] { $presences } présence, la dernière connue
    [many] { $presences } présences, les dernières connues
   *[other] { $presences } présences, les dernières connues
  } : aucune fin n’a été consignée depuis deux ans ; { $can }
matrix-nothing = rien de consigné sur ce qu’il peut faire
matrix-none = Aucun partenaire n’est consigné ici
matrix-none-why = La matrice montre qui est présent et ce que chacun peut faire. Rien n’en est consigné pour cette zone ; c’est une absence de données, et non « personne ».
matrix-foot = { $n ->
    [one] { $rows } partenaire
    [many] { $rows } partenaires
   *[other] { $rows } partenaires
  } ayant une présence ou une capacité le { $day }.
gap-sentence = { $n ->
    [0] Dans chaque pays, quelqu’un de présent peut pleinement { $capability }.
    [one] Dans { $gaps } pays sur { $countries }, personne de présent ne peut pleinement { $capability }.
    [many] Dans { $gaps } pays sur { $countries }, personne de présent ne peut pleinement { $capability }.
   *[other] Dans { $gaps } pays sur { $countries }, personne de présent ne peut pleinement { $capability }.
  }
gap-partly = En partie, sur place
gap-away = Pourrait venir

roster = Vivier d’experts
roster-any = Indifférent
roster-add = Autre
roster-skills = Compétences
roster-languages = Langues
roster-countries = Connaît le pays
roster-gender = Genre
roster-available = Disponible immédiatement
roster-availability = Disponibilité
roster-standby = Équipe de réserve
roster-found = { $n ->
    [one] { $count } expert trouvé.
    [many] { $count } experts trouvés.
   *[other] { $count } experts trouvés.
  }
roster-whole = { $n ->
    [one] Vivier complet : { $count } expert.
    [many] Vivier complet : { $count } experts.
   *[other] Vivier complet : { $count } experts.
  }
roster-share = Femmes parmi les experts dont le genre est connu : { $women } sur { $known }, soit { $share }.
roster-share-none = Le genre n’est connu pour personne.
roster-unknown = { $n ->
    [one] Pour { $count }, le genre n’est pas connu.
    [many] Pour { $count }, le genre n’est pas connu.
   *[other] Pour { $count }, le genre n’est pas connu.
  }
roster-none = Aucun expert ne remplit toutes ces conditions. Retirez-en une.
roster-empty = Aucun expert n’est encore consigné. Ajoutez-en un sous Experts dans le registre, ou importez un tableau.
roster-first = Les { $shown } premiers sur { $count } sont listés. Resserrez la liste pour voir les autres.
deployments-none = Aucun déploiement n’est encore consigné. Ajoutez-en un sur la page d’un expert.
clock-within = Arrivés en { $hours } heures ou moins : { $within } sur { $deployments }.
clock-overdue = { $n ->
    [one] { $count } attend depuis plus longtemps.
    [many] { $count } attendent depuis plus longtemps.
   *[other] { $count } attendent depuis plus longtemps.
  }
clock-median = Médiane { $hours } h ; ceux qui attendent comptent comme en attente (Kaplan et Meier 1958).
clock-no-median = Pas de médiane : moins de la moitié sont arrivés.
clock-key = Ligne depuis la demande, trait à la réponse, point à l’arrivée. Un cercle ouvert attend encore ; une croix a été déclinée.
wait-title = De la demande à l’arrivée
wait-column-where = Lieu
wait-column-title = Titre
wait-column-requested = Demandé
wait-column-answered_hours = Heures jusqu’à la réponse
wait-column-hours = Heures
wait-column-state = État
wait-column-late = Au regard de l’objectif
wait-state-arrived = arrivé
wait-state-waiting = en attente
wait-state-declined = décliné
wait-late = en retard
wait-label = { $n ->
    [one] { $n } déploiement
    [many] { $n } déploiements
   *[other] { $n } déploiements
  } au regard de { $hours } heures
wait-arrived = { $title }, { $where } : sur place après { $time }
wait-waiting = { $title }, { $where } : en attente depuis { $time }
wait-declined = { $title }, { $where } : décliné après { $time }
hours = { $count } h
days-short = { $count } j

funds = Fonds
funds-none = Aucun fonds n’est consigné pour cette zone. C’est une absence de données, et non un zéro.
funds-median = { $n ->
    [one] Jours de la demande au déblocage : { $days }, d’après { $measured } fonds.
    [many] Jours de la demande au déblocage : { $days }, médiane de { $measured } fonds.
   *[other] Jours de la demande au déblocage : { $days }, médiane de { $measured } fonds.
  }
funds-no-median = La durée du déblocage n’est pas connue : aucun fonds n’a les deux dates.
funds-waiting = { $n ->
    [one] { $count } est demandé et non débloqué.
    [many] { $count } sont demandés et non débloqués.
   *[other] { $count } sont demandés et non débloqués.
  }
funds-total = Total en { $currency }
funds-of = { $n ->
    [one] sur { $count } fonds
    [many] sur { $count } fonds
   *[other] sur { $count } fonds
  }
fund-kind = Type
fund-asked-on = Demandé le
fund-asked = Demandé
fund-granted = Accordé
fund-released = Débloqué
fund-spent = Dépensé
fund-release = Jusqu’au déblocage
fund-days = { $days } j
fund-waits = { $n ->
    [one] attend depuis { $days } jour
    [many] attend depuis { $days } jours
   *[other] attend depuis { $days } jours
  }

onsets = Déclenchements par décennie
onsets-none = Aucune année-conflit n’est enregistrée. Elles figurent dans l’Armed Conflict Dataset de l’UCDP et du PRIO : obtenez son CSV sur ucdp.uu.se/downloads et importez-le comme tableau de conflits.
onsets-rest = { $n ->
    [one] D’après { $count } année-conflit
    [many] D’après { $count } années-conflit
   *[other] D’après { $count } années-conflit
  }, { $from }–{ $to } ; { $sources } ; { $method }.
onsets-rule = Un conflit commence quand
onsets-decade = Années { $year }
onsets-report = Par rapport au §7 du rapport
onsets-part = Hachuré : les données ne couvrent pas les dix années.
