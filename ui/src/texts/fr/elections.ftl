# Élections et crises constitutionnelles dans leur déroulement (S/2011/552, §35–40) : sur la page de leur fiche.
watch-as-of = au { $day }
watch-rests = Méthode : { $method }. { $known }
watch-known = Les événements enregistrés couvrent ces pays jusqu’au { $day }.
watch-known-none = Aucun événement enregistré ne couvre ces pays : c’est une absence de données, et non un zéro.
watch-raise = Lancer une alerte
watch-warnings-none = Aucune alerte ne la nomme, et aucune concernant ses pays n’était ouverte ces jours-là.
watch-engagements-none = Aucune initiative n’est consignée.

# À quelle distance est une élection.
election-watch = Avant et après le scrutin
election-waiting = Examen des semaines autour du jour du scrutin
election-ahead = { $n ->
    [one] { $count } jour avant le scrutin
    [many] { $count } jours avant le scrutin
   *[other] { $count } jours avant le scrutin
  }
election-gone = { $n ->
    [one] { $count } jour depuis le scrutin
    [many] { $count } jours depuis le scrutin
   *[other] { $count } jours depuis le scrutin
  }
election-today = Le scrutin a lieu aujourd’hui
election-maybe-today = Le scrutin a peut-être lieu aujourd’hui
election-windows = Scrutin : { $day }. Durée examinée : { $count } jours avant, à partir du { $since }, et { $count } jours après, jusqu’au { $until }.
election-windows-none = Scrutin un jour de cette durée : { $day }. Ce n’est pas assez précis pour examiner les semaines qui l’entourent.
election-assist = Entreprendre une assistance électorale
election-show-on-map = Afficher ces jours sur la carte

# Le registre des risques : chaque ligne dit elle-même sur quoi elle repose.
risk-register = Registre des risques
risk-register-why = Rien n’est additionné : les lignes restent côte à côte, et ce qui n’est pas connu n’est pas une bonne nouvelle.
risk-signs = Ce que disent les lignes, en nombre
risk-count-not_known = { $count } sur { $all } non connus
risk-count-for = { $n ->
    [one] { $count } plaide pour un risque de troubles
    [many] { $count } plaident pour un risque de troubles
   *[other] { $count } plaident pour un risque de troubles
  }
risk-count-against = { $n ->
    [one] { $count } plaide contre
    [many] { $count } plaident contre
   *[other] { $count } plaident contre
  }
risk-count-partly = { $count } en partie
risk-count-neither = { $n ->
    [one] { $count } ne plaide ni pour ni contre
    [many] { $count } ne plaident ni pour ni contre
   *[other] { $count } ne plaident ni pour ni contre
  }
risk-about = Objet
risk-sign = Risque de troubles : pour ou contre ?
risk-says = Réponse ou nombre
risk-rests = Repose sur
risk-part-answered = Selon les réponses du bureau (les cinq questions de S/2011/552, §39, et « le vainqueur emporte tout »)
risk-part-counted = Selon le registre et les événements enregistrés
risk-sign-for = pour
risk-sign-against = contre
risk-sign-partly = en partie
risk-sign-neither = ni pour ni contre
risk-sign-not_known = non connu
risk-inclusive = Le processus est-il inclusif ?
risk-trusted_body = L’organe de gestion inspire-t-il confiance ?
risk-enfranchised = Ceux qui ont le droit de voter le peuvent-ils ?
risk-transparent = Est-il transparent ?
risk-disputes_resolved = Les litiges sont-ils réglés ?
risk-winner_takes_all = Le vainqueur emporte-t-il tout ?
risk-events_before = Événements avant le scrutin
risk-deaths_before = Morts avant le scrutin
risk-incidents_before = Violences électorales avant le scrutin
risk-past_elections = Élections antérieures
risk-crisis = Crise constitutionnelle
risk-warnings = Alertes ouvertes
risk-commitments_late = Engagements en retard
risk-calendar = Calendrier de l’élection
risk-counts-events_before = { $now } dans les jours examinés ; { $against } dans les mêmes jours un an avant
risk-counts-deaths_before = { $now } dans les jours examinés ; { $against } dans les mêmes jours un an avant (meilleures estimations)
risk-counts-incidents_before = { $now } au registre dans les jours examinés ; { $against } dans les mêmes jours un an avant
risk-counts-past_elections = élections entourées de plus d’événements que les mêmes jours un an avant : { $now } sur { $against }
risk-counts-warnings = ouvertes : { $now }, sur { $against } dans ces jours
risk-counts-commitments_late = { $now } en retard, sur { $against } en suspens
risk-some-crisis = { $n ->
    [one] { $count } en cours ou survenue depuis moins de cinq ans
    [many] { $count } en cours ou survenues depuis moins de cinq ans
   *[other] { $count } en cours ou survenues depuis moins de cinq ans
  }
risk-none-crisis = aucune n’est consignée depuis cinq ans
risk-some-calendar = ses phases sont consignées
risk-none-calendar = aucune phase n’est consignée
risk-unknown-events_before = pas de données : les événements enregistrés ne couvrent pas ces jours
risk-unknown-deaths_before = pas de données : les événements enregistrés ne couvrent pas ces jours
risk-unknown-incidents_before = non connu : personne n’en a consigné, ni alors ni un an avant, ce qui n’est pas un zéro
risk-unknown-past_elections = non connu : aucune élection antérieure n’est entourée d’événements connus
risk-unknown-crisis = non connu
risk-unknown-warnings = non connu
risk-unknown-commitments_late = non connu
risk-unknown-calendar = non connu : aucune phase n’est consignée
risk-rests-answer = la réponse dans cette fiche
risk-rests-no-answer = cette fiche, encore sans réponse
risk-rests-events_before = les événements enregistrés
risk-rests-deaths_before = les événements enregistrés
risk-rests-incidents_before = les violences électorales au registre
risk-rests-past_elections = les événements enregistrés
risk-rests-crisis = les crises au registre
risk-rests-warnings = les alertes au registre
risk-rests-commitments_late = les engagements au registre
risk-rests-calendar = les phases au registre
risk-ratio = { $value } fois plus ({ $confidence } de certitude : entre { $low } et { $high } fois)

# Les semaines autour d’une élection.
election-weeks = Événements par semaine autour du scrutin : { $place }
election-weeks-of = Semaines autour du scrutin
election-weeks-none = Aucun événement enregistré ne couvre ces semaines, et aucune violence électorale n’est consignée. C’est une absence de données, et non un zéro.
election-weeks-sum = { $n ->
    [one] événements dans la seule semaine connue : { $events }
    [many] événements dans les { $weeks } semaines connues : { $events }
   *[other] événements dans les { $weeks } semaines connues : { $events }
  }
election-weeks-label = { $title }. Avant le jour du scrutin : { $before }. À partir de ce jour : { $after }. Violences électorales consignées : { $incidents }.
election-week = { $place } ({ $day }) : événements { $events }, morts { $deaths } ; violences électorales consignées { $incidents }
election-week-voting = Semaine qui commence le jour du scrutin
election-week-before = { $n ->
    [one] { $count } semaine avant le scrutin
    [many] { $count } semaines avant le scrutin
   *[other] { $count } semaines avant le scrutin
  }
election-week-after = { $n ->
    [one] { $count } semaine après le scrutin
    [many] { $count } semaines après le scrutin
   *[other] { $count } semaines après le scrutin
  }
election-column-week = Semaine par rapport au scrutin
election-line-voting = scrutin, { $day }
election-line-as-of = au { $day }
election-key-events = événements
election-key-incidents = violences électorales consignées
election-key-missing = pas de données, ou à venir

# Élections antérieures et violences électorales.
past-elections = Élections antérieures
past-elections-window = dans les { $count } jours avant et après chacune
past-elections-none = Aucune élection antérieure de ses pays n’est consignée.
past-events = Événements autour
past-year_before = Les mêmes jours un an avant
past-deaths = Morts autour
past-before = avant
past-after = après
past-none-recorded = aucune au registre
electoral-events-none = Aucune violence électorale n’est consignée pour ces jours. Cela ne dit pas s’il y en a eu.
electoral-events-more = et { $count } autres au registre

# Une crise constitutionnelle.
crisis-course = De la crise à l’ordre constitutionnel
crisis-waiting = Examen de ce qui a été fait depuis la crise
crisis-open-days = { $n ->
    [one] { $count } jour à ce stade sans ordre constitutionnel
    [many] { $count } jours à ce stade sans ordre constitutionnel
   *[other] { $count } jours à ce stade sans ordre constitutionnel
  }
crisis-over-days = { $n ->
    [one] { $count } jour jusqu’à l’ordre constitutionnel
    [many] { $count } jours jusqu’à l’ordre constitutionnel
   *[other] { $count } jours jusqu’à l’ordre constitutionnel
  }
crisis-over-unknown = L’ordre est rétabli ; la date n’est pas consignée ({ $count } jours au plus)
crisis-span = Du { $day } au { $restored }.
crisis-span-open = Depuis le { $day } ; dessiné au { $as_of }.
crisis-span-unknown = Depuis le { $day }. Personne n’a consigné la date du retour à l’ordre.
crisis-lanes = Ce que chaque organisation a fait
crisis-lanes-none = Aucune réaction d’organisation n’est consignée
crisis-lanes-none-why = Saisissez dans cette fiche, comme réactions, ce que les organisations ont dit et fait.
crisis-lanes-label = { $n ->
    [one] { $title } : { $count } organisation, du { $since } au { $until }. { $first }
    [many] { $title } : { $count } organisations, du { $since } au { $until }. { $first }
   *[other] { $title } : { $count } organisations, du { $since } au { $until }. { $first }
  }
crisis-lanes-first = La première : { $title }, { $when }.
crisis-first = { $n ->
    [one] première après { $count } jour
    [many] première après { $count } jours
   *[other] première après { $count } jours
  }
crisis-first-same = première le jour même
crisis-first-before = { $n ->
    [one] { $count } jour avant
    [many] { $count } jours avant
   *[other] { $count } jours avant
  }
crisis-first-none = aucun jour consigné
crisis-lane-undated = { $n ->
    [one] { $n } réaction sans date
    [many] { $n } réactions sans date
   *[other] { $n } réactions sans date
  }
crisis-no-day = aucun jour consigné
crisis-until = jusqu’au { $day }
crisis-line-day = crise
crisis-line-order = ordre rétabli
crisis-line-open = en cours
crisis-line-as-of = à ce jour
crisis-key-day = ce qui a été fait, le jour même
crisis-key-span = un jour de cette durée
crisis-key-until = a duré jusque-là
crisis-key-none = n’a pas pris position
crisis-column-organization = Organisation
crisis-column-kind = Ce qu’elle a fait
crisis-column-when = Date
crisis-column-days = Jours après la crise
crisis-column-until = Jusqu’au
crisis-column-did = En toutes lettres
crisis-silent = { $n ->
    [one] Aucune position n’est consignée pour cette organisation, qui est présente :
    [many] Aucune position n’est consignée pour ces organisations, qui sont présentes :
   *[other] Aucune position n’est consignée pour ces organisations, qui sont présentes :
  }
crisis-silent-none = On ne connaît pas d’organisation régionale présente pour laquelle aucune position ne soit consignée.
crisis-days = Jours jusqu’à l’ordre constitutionnel, à côté d’autres crises
crisis-days-this = Cette crise
crisis-days-none = Aucune autre crise dont la durée soit connue n’est consignée.
crisis-days-label = { $title } : jours pour celle-ci, { $days }{ $open ->
    [yes] {" "}à ce stade
   *[no] {""}
  }. { $half }
crisis-days-fewest = Jours, minimum
crisis-days-most = Jours, maximum
crisis-days-open = En cours
crisis-days-key-over = une autre, terminée
crisis-days-key-open = en cours : jours écoulés à ce stade
crisis-days-key-half = la moitié étaient terminées, avec l’intervalle
crisis-like-count = { $n ->
    [one] { $count } autre crise, dont en cours : { $open }.
    [many] { $count } autres crises, dont en cours : { $open }.
   *[other] { $count } autres crises, dont en cours : { $open }.
  }
crisis-half = La moitié étaient terminées au bout de { $days } jours ({ $interval }) ; celles qui continuent comptent comme en cours.
crisis-half-low-high = { $confidence } de certitude : entre { $low } et { $high } jours
crisis-half-low-none = { $confidence } de certitude : au moins { $low } jours, sans borne supérieure
crisis-half-none-high = { $confidence } de certitude : au plus { $high } jours, sans borne inférieure
crisis-half-none-none = trop peu nombreuses pour donner un intervalle
crisis-half-none = Moins de la moitié étaient terminées : on ne peut donner de milieu.
crisis-months = Événements par mois autour de la crise : { $place }
crisis-rests = Jours au bout desquels la moitié étaient terminées : { $method }. Réactions et crises : registre du bureau. Événements :
crisis-engage = Entreprendre une initiative
