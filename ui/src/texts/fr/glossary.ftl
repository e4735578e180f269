# Aide : les mots du domaine, chacun avec son sens ici. Un terme est tel qu’il figure dans une liste ; son sens tient en une ou deux phrases.
action-help = Aide : ce que signifient les mots
help = Aide
help-glossary = Ce que signifient les mots
help-search = Rechercher dans les mots
help-found = { $n ->
    [one] { $count } mot
    [many] { $count } mots
   *[other] { $count } mots
  }
help-none = Aucun mot ni aucun sens ne contient « { $text } ».

# Lieux et événements.
term-subregion = Sous-région
term-subregion-meaning = Le groupe de pays confié à un bureau régional : Afrique de l’Ouest, Asie centrale ou Afrique centrale.
term-regional_office = Bureau régional
term-regional_office-meaning = Un bureau politique des Nations Unies chargé de la diplomatie préventive dans une sous-région : UNOWA à Dakar, UNRCCA à Achgabat, UNOCA à Libreville.
term-division = Division
term-division-meaning = Une région ou une province : le premier niveau d’administration au-dessous du pays.
term-cell = Cellule
term-cell-meaning = L’un des hexagones de taille presque égale qui découpent la carte, pour que les lieux puissent être comparés quelles que soient leurs frontières.
term-event = Événement
term-event-meaning = Un cas de violence organisée : quand, où, qui contre qui, quel type de violence et combien de morts.
term-kind = Type de violence
term-kind-meaning = Étatique : un gouvernement est l’un des camps. Non étatique : aucun des camps n’est un gouvernement. Unilatérale : contre des civils qui ne combattent pas.
term-deaths = Morts (bas, meilleure, haut)
term-deaths-meaning = Ce que l’éditeur d’un événement tient pour le nombre de morts le plus bas, le plus probable et le plus élevé.
term-best_estimate = Meilleure estimation
term-best_estimate-meaning = Le nombre de morts le plus probable d’un événement, entre l’estimation basse et l’estimation haute. C’est lui que montrent les chiffres des morts, sauf indication contraire.
term-precision = Précision
term-precision-meaning = À quel point un lieu ou un jour est connu : au village ou seulement à la province, au jour ou seulement à l’année. « Non indiquée » est une classe à part entière.
term-no_data = Pas de données
term-no_data-meaning = Rien n’est connu, parce que rien n’a été recueilli ou enregistré. Ce n’est ni un zéro, ni le calme ; c’est hachuré ou dit en toutes lettres.
term-as_of = Situation au
term-as_of-meaning = Le jour dont les connaissances fondent un chiffre. Ce qui a été connu plus tard n’y entre pas.
term-period = Période
term-period-meaning = Les jours examinés, du premier au dernier. Toutes les parties de la fenêtre les partagent.

# L’information qui arrive.
term-source = Source
term-source-meaning = D’où vient un chiffre ou une affirmation : un éditeur, un document, une personne. Chaque chiffre la nomme.
term-report = Compte rendu
term-report-meaning = Une information reçue, comme un article, une note de terrain ou le bulletin d’un partenaire, avant qu’on y ajoute foi.
term-grade = Cote
term-grade-meaning = Dans quelle mesure on peut se fier à un compte rendu : une lettre de A à F pour sa source, un nombre de 1 à 6 pour ce qu’il dit. A1 est la meilleure cote ; F et 6 signifient que l’on ne peut en juger.
term-import_run = Importation
term-import_run-meaning = La lecture d’un fichier, du début à la fin. Elle est gardée tout entière ou pas du tout, et peut être annulée en bloc.
term-reject = Ligne rejetée
term-reject-meaning = Une ligne d’un fichier qui n’a pu être identifiée, datée ou située. Elle est mise à part avec le motif et peut être corrigée et réimportée.
term-marking = Classification
term-marking-meaning = Le degré de confidentialité : non classifié, confidentiel ou strictement confidentiel (ST/SGB/2007/6). Ce qui n’en porte aucune compte comme la plus élevée, et un document prend la plus élevée de celles qu’il contient.
term-exercise = Exercice
term-exercise-meaning = Un scénario inventé pour apprendre. Il est marqué EXERCICE partout et tenu à l’écart des informations réelles.

# Chiffres.
term-interval = Intervalle
term-interval-meaning = Deux bornes entre lesquelles devrait se trouver le vrai chiffre, avec la fréquence à laquelle c’est le cas : neuf fois sur dix pour un intervalle à 90 %.
term-band = Bande
term-band-meaning = La fourchette de ce que laisse attendre le propre passé d’un lieu. Un mois au-dessus ou au-dessous sort de l’ordinaire.
term-hot_spot = Point chaud
term-hot_spot-meaning = Un lieu qui, avec ses environs, a plus d’événements que n’y mettrait le hasard. Cela ne dit ni pourquoi, ni ce qui va suivre.
term-q_value = Valeur q
term-q_value-meaning = La part de faux positifs à attendre parmi tous les lieux dits au moins aussi inhabituels. Au-dessous de 0,05 : moins d’un sur vingt.
term-spill_over = Débordement
term-spill_over-meaning = Des événements d’un pays qui suivent ceux d’un pays voisin plus souvent que ne le voudrait le hasard.
term-outlook = Perspectives
term-outlook-meaning = Combien de morts peut apporter un mois à venir, sous forme de distribution entière et non d’un seul nombre. Cela ne prédit aucun jour.
term-benchmark = Référence
term-benchmark-meaning = La manière la plus simple de prévoir, ici : que les douze derniers mois d’un pays se répètent. Une méthode ne vaut quelque chose que si elle fait mieux.
term-calibration = Calibration
term-calibration-meaning = Si ce qui était annoncé s’est réalisé aussi souvent qu’annoncé : de ce qui était tenu pour neuf fois sur dix, neuf fois sur dix s’est produit.
term-median = Médiane
term-median-meaning = La valeur du milieu : la moitié sont plus petites, la moitié plus grandes.
term-onset = Déclenchement
term-onset-meaning = Le début de la violence dans un lieu qui était calme auparavant.

# Alertes.
term-indicator = Indicateur
term-indicator-meaning = Une série mesurée pour chaque lieu, comme les morts, les événements ou les jours jusqu’à une élection.
term-threshold = Seuil
term-threshold-meaning = La valeur à partir de laquelle un indicateur mérite une alerte.
term-rule = Règle
term-rule-meaning = Ce que le bureau dit lui-même, en termes simples, du moment où un lieu mérite une alerte. Elle est essayée sur le passé avant d’être employée.
term-warning = Alerte
term-warning-meaning = L’affirmation que la violence peut commencer ou s’aggraver, quelque part, avant une certaine date. Une règle ou une personne la lance, et l’on dit à la fin si elle s’est vérifiée.
term-level = Niveau
term-level-meaning = La gravité d’une alerte : veille, renforcé ou élevé.
term-evidence = Indices pour et contre
term-evidence-meaning = Ce qui appuie une alerte et ce qui plaide contre elle. Les deux sont montrés avec le même poids.
term-first_signal = Premier signal
term-first_signal-meaning = Le jour à partir duquel les signes d’une alerte pouvaient être perçus. Son horloge part de là.
term-acknowledged = Prise en compte
term-acknowledged-meaning = Quelqu’un a dit que l’alerte avait été vue. Ce n’est pas encore une action.
term-action = Action
term-action-meaning = Une mesure prise à la suite d’une alerte : déclaration de préoccupation, démarche, appel téléphonique, mission d’établissement des faits, visite, déploiement. La première arrête l’horloge.
term-false_alarm = Fausse alerte
term-false_alarm-meaning = Une alerte après laquelle rien n’a suivi dans son délai. Elle ne prouve ni que la prévention a échoué, ni qu’elle a réussi.
term-threshold_moment = Moment charnière
term-threshold_moment-meaning = Un moment où quelque chose arrive à échéance, comme une élection, là où la violence augmente.

# Ce qui est fait.
term-preventive_diplomacy = Diplomatie préventive
term-preventive_diplomacy-meaning = L’action diplomatique menée tôt pour empêcher que des différends ne dégénèrent en conflits violents et pour limiter l’extension des conflits lorsqu’ils éclatent.
term-engagement = Initiative
term-engagement-meaning = Un effort diplomatique durable : bons offices, envoyé, médiation, groupe de contact, commission d’enquête, assistance électorale ou technique. Le registre garde qui y a pris part, avec qui et ce qu’il en est advenu.
term-good_offices = Bons offices
term-good_offices-meaning = L’emploi de l’autorité morale du Secrétaire général, ou d’un envoyé, pour amener les parties à se parler et à continuer de se parler.
term-mediation = Médiation
term-mediation-meaning = L’aide d’un tiers, avec le consentement des parties, pour qu’elles parviennent à un accord qui soit le leur.
term-fact_finding = Mission d’établissement des faits
term-fact_finding-meaning = Une visite qui établit ce qui s’est passé ou ce qui est sur le point de se passer, et qui montre que le monde regarde.
term-commission_of_inquiry = Commission d’enquête
term-commission_of_inquiry-meaning = Un organe qui enquête sur des événements graves et établit les faits et les responsabilités.
term-contact_group = Groupe de contact
term-contact_group-meaning = Des États et des organisations qui se réunissent pour agir ensemble au sujet d’un pays ou d’un conflit.
term-demarche = Démarche
term-demarche-meaning = Un acte diplomatique officiel adressé à un gouvernement, oral ou écrit.
term-track = Voie
term-track-meaning = Avec qui travaille une initiative : I avec les dirigeants et les gouvernements, II avec des personnes influentes sans fonction officielle, III avec les communautés et la société civile.
term-role = Rôle
term-role-meaning = Comment une organisation prend part : elle est chef de file, appuie, partage les charges, agit avant ou après d’autres, ou agit conjointement.
term-burden_sharing = Partage des charges
term-burden_sharing-meaning = Plusieurs organisations se répartissent les tâches, chacune faisant ce qu’elle sait faire le mieux.
term-agreement = Accord
term-agreement-meaning = Ce que des parties ont signé. Les promesses qu’il contient sont ses engagements.
term-commitment = Engagement
term-commitment-meaning = Une promesse d’un accord, avec qui la doit, quand elle arrive à échéance et où elle en est. Elle est suivie une fois la crise passée.
term-election = Élection
term-election-meaning = Un scrutin avec son type, son jour et la certitude de ce jour, et ses phases, de l’inscription des électeurs aux litiges sur le résultat.
term-constitutional_crisis = Crise constitutionnelle
term-constitutional_crisis-meaning = Un coup d’État ou un autre changement anticonstitutionnel de gouvernement, du jour où il survient au retour à l’ordre constitutionnel.
term-mandate = Mandat
term-mandate-meaning = La tâche confiée à un bureau ou à une mission, par qui, et jusqu’à quand.

# Qui peut aider.
term-partner = Partenaire
term-partner-meaning = Une organisation qui peut agir avec les Nations Unies : l’Union africaine, la CEDEAO, la CEEAC, l’OSCE, la Banque mondiale, une équipe de pays, la société civile et d’autres.
term-presence = Présence
term-presence-meaning = Le fait qu’un partenaire est dans un pays : où, depuis quand et jusqu’à quand.
term-capability = Capacité
term-capability-meaning = Ce qu’un partenaire peut faire dans un pays : réunir, mener une médiation, observer, financer, sanctionner ou déployer.
term-leverage = Influence
term-leverage-meaning = Ce qu’un partenaire détient et que les parties à un conflit désirent ou redoutent, de sorte qu’elles l’écoutent. Elle ne sort jamais du bureau.
term-country_team = Équipe de pays
term-country_team-meaning = Les fonds, programmes et organismes des Nations Unies qui travaillent dans un pays, sous la direction du coordonnateur résident.
term-special_representative = Représentant spécial
term-special_representative-meaning = La personne qui représente le Secrétaire général et dirige le bureau.
term-expert = Expert
term-expert-meaning = Une personne du vivier, avec une compétence, des langues et la connaissance de pays, à laquelle on peut faire appel.
term-standby_team = Équipe de réserve
term-standby_team-meaning = Des experts en médiation qui peuvent être déployés n’importe où dans les 72 heures.
term-deployment = Déploiement
term-deployment-meaning = L’envoi d’un expert, avec une horloge de la demande à l’arrivée.
term-fund = Fonds
term-fund-meaning = De l’argent de contributions volontaires ou de réponse rapide : combien a été demandé, accordé, débloqué et dépensé, et en combien de jours.

# Trafic, enseignements, documents.
term-trafficking = Trafic
term-trafficking-meaning = Commerce illicite de personnes, de drogues, d’armes ou de ressources pillées. Le registre garde les saisies et les cas.
term-route = Itinéraire
term-route-meaning = Un chemin que prend le trafic, de son origine à sa destination par des lieux de transit, avec sa certitude : constaté, signalé ou supposé.
term-lesson = Enseignement
term-lesson-meaning = Ce qui a été tenté dans quelle situation et ce qui a suivi. Il est montré lorsqu’une situation semblable se présente.
term-after_action_note = Note de bilan
term-after_action_note-meaning = L’enseignement que l’on écrit une fois une alerte clôturée ou une initiative terminée.
term-casebook = Recueil de cas
term-casebook-meaning = Les initiatives, crises et enseignements que le programme apporte avec lui, tirés du rapport du Secrétaire général S/2011/552, chacun avec son paragraphe.
term-briefing = Note d’information
term-briefing-meaning = Un court document à l’intention du Représentant spécial, où chaque chiffre a sa source.
term-horizon_scan = Tour d’horizon
term-horizon_scan-meaning = Un examen régulier, en général mensuel, de ce qui peut devenir une crise dans les mois à venir.
term-mission_pack = Dossier de mission
term-mission_pack-meaning = La partie du registre qui voyage en mission, chiffrée et signée, et qui est fusionnée au retour avec celle du bureau.
