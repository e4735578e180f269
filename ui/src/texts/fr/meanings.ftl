# Aide, ses chiffres : ce que signifie chaque chiffre de la fenêtre, et ce qu’il ne signifie pas.

meaning-events = Événements
meaning-events-is = Combien de cas de violence organisée les fichiers enregistrés contiennent pour la zone, la période et les filtres.
meaning-events-not = Non pas combien de violence il y a eu : ce que personne n’a rapporté n’est pas compté, et une grande attaque compte pour un comme une petite.

meaning-deaths = Morts : bas, meilleure, haut
meaning-deaths-is = La somme des meilleures estimations de l’éditeur et, entre parenthèses, celles de ses plus basses et de ses plus hautes.
meaning-deaths-not = Bas et haut ne sont pas un intervalle du hasard, mais les bornes de l’éditeur. Les blessés et les déplacés n’y sont pas, ni les morts survenues plus tard.

meaning-change = Changement par rapport à la période d’avant
meaning-change-is = Les événements de la période en regard de ceux d’un temps aussi long juste avant. À côté du changement figure le compte d’avant.
meaning-change-not = Ni une tendance, ni corrigé de la saison. Les dernières semaines peuvent encore se remplir, et plus de comptes rendus ressemblent à plus de violence.

meaning-band = Bande attendue
meaning-band-is = Les comptes que le propre passé d’un lieu laisse attendre ce mois ou cette semaine. Au-dessus ▲ et au-dessous ▽ sortent de l’ordinaire.
meaning-band-not = Ordinaire n’est pas inoffensif : un lieu longtemps violent a une bande haute. Au-dessous peut être le silence de ceux qui rapportent.

meaning-z = z
meaning-z-is = À quelle distance un chiffre est de ce que donnerait le hasard, en écarts types.
meaning-z-not = Ni combien d’événements il y a, ni leur gravité. Sur beaucoup de lieux, quelques-uns sont loin par hasard : q en tient compte.

meaning-q = q
meaning-q-is = La part de faux positifs à attendre parmi tous les lieux dits au moins aussi inhabituels : à q < 0,05, moins d’un sur vingt.
meaning-q-not = Ni la probabilité que ce lieu-ci soit un faux positif, ni une mesure de la force d’un constat.

meaning-outlook = Perspectives : médiane et fourchettes
meaning-outlook-is = La médiane : autant de mois à venir devraient apporter plus de morts que moins. Quatre sur cinq devraient tomber dans la fourchette à 80 %, neuf sur dix dans celle à 90 %.
meaning-outlook-not = Ni ce qui viendra, ni une somme sur plusieurs mois. La moyenne dépasse la médiane là où peu de mois apportent l’essentiel des morts.

meaning-onset = Probabilité d’un déclenchement
meaning-onset-is = De cent divisions calmes à un tel niveau, tant ont vu 25 morts ou plus dans les trois mois suivants. Comment le passé l’a confirmé figure à côté.
meaning-onset-not = Ni la probabilité que la violence continue là où elle est déjà, ni combien elle serait grave.

meaning-wait = Jours jusqu’à la première action
meaning-wait-is = Les jours du premier signe, ou du lancement, à la première action prise. Qui attend encore compte comme en attente, et la moitié en avait une après la médiane.
meaning-wait-not = Ni une moyenne, ni la qualité de l’action. Accuser réception d’une alerte n’arrête pas l’horloge.

meaning-hits = Détections, manqués, fausses alertes
meaning-hits-is = Détection : un déclenchement précédé d’une alerte ouverte. Manqué : un déclenchement sans alerte. Fausse alerte : une alerte dont le temps est écoulé et que rien n’a suivie.
meaning-hits-not = Une fausse alerte ne prouve pas que la prévention a réussi ou échoué. Une alerte dont le danger a été écarté par une action est évitée, quand le bureau le dit.

meaning-lead = Préavis
meaning-lead-is = Combien de jours avant le mois où la violence est venue l’alerte a été lancée ; la moitié des détections en avaient plus, la moitié moins.
meaning-lead-not = Ni le temps qui restait pour agir quand quelqu’un l’a vue, ni rien des alertes manquées.

meaning-precision = Précision du lieu et du jour
meaning-precision-is = À quel point l’éditeur sait où et quand : au village, au district ou à la province ; au jour, à la semaine, au mois ou à l’année.
meaning-precision-not = Un point au milieu d’une province n’est pas le lieu d’un événement. « Non indiquée » n’est ni exacte ni vague.

meaning-ages = Deux âges
meaning-ages-is = Quand un fichier a été importé pour la dernière fois, et de quel jour est l’événement le plus récent.
meaning-ages-not = Une importation récente ne rend pas récents ses événements : un fichier importé aujourd’hui peut finir il y a un an.

meaning-coverage = Couverture et absence de données
meaning-coverage-is = De quand à quand des événements d’un pays sont enregistrés. En dehors figure « pas de données », en hachures ou en toutes lettres.
meaning-coverage-not = L’absence de données n’est ni un zéro ni le calme. Dans la couverture, zéro signifie : rien n’a été rapporté à l’éditeur.

meaning-commitments = Engagements tenus
meaning-commitments-is = Des promesses consignées dont le jour est passé, combien quelqu’un a consignées comme tenues. Celles encore ouvertes après leur jour sont en retard.
meaning-commitments-not = Cela ne dit pas si un accord fonctionne. Une promesse sans jour n’est dans aucun des deux nombres, et ce que personne n’a suivi semble en retard.

meaning-confidence = Probabilité et confiance en mots
meaning-confidence-is = Un mot de probabilité vaut une fourchette en pourcentage (« probable » est 55–80), la confiance dit la qualité des sources et du raisonnement.
meaning-confidence-not = Une confiance élevée n’est pas une probabilité élevée : on peut être tout à fait sûr que quelque chose est improbable.
