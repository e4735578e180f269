# Aide, son guide : ce que l’on fait, tâche par tâche, en étapes. Les mots de la fenêtre sont repris de la fenêtre elle-même.

guide-start = Commencer : ouvrir un fichier d’événements
guide-start-why = Les événements viennent de fichiers que possède le bureau, ou d’éditeurs qu’il interroge. Rien n’est récupéré de soi-même, et un fichier reste tel qu’il est.
guide-start-1 = Au premier démarrage, choisissez « { first-open } », ou déposez un fichier n’importe où dans la fenêtre. Plus tard, appuyez sur Ctrl O.
guide-start-2 = UCDP GED se lit en CSV, XLSX, GeoJSON ou JSON de l’API, tel qu’il est publié et tel qu’on se le transmet.
guide-start-3 = Lorsqu’une date peut se lire de deux façons, le programme s’arrête et pose la question. Choisissez la réponse qui convient au fichier ; elle n’est jamais devinée.
guide-start-4 = Lisez le résultat : lignes lues, ajoutées, révisées, inchangées, rejetées, avec remarques. Une importation est gardée tout entière ou pas du tout.
guide-start-5 = Choisissez « { see-on-map } », puis la zone de votre bureau dans la barre du haut.
guide-start-6 = Pour revenir sur une importation, allez à { place-sources } (8) et choisissez « { undo-run } » sur sa ligne.
guide-start-alt = La fenêtre au premier démarrage : sur une carte vide, deux voies, ouvrir un fichier ou commencer un exercice.

guide-rejects = Corriger les lignes rejetées
guide-rejects-why = Une ligne qui n’a pu être identifiée, datée ou située est mise à part avec le motif. Rien n’est écarté en silence.
guide-rejects-1 = Après une importation, le résultat énumère les lignes rejetées : ligne, champ, motif et ce qu’il faut faire.
guide-rejects-2 = Choisissez « { save-rejects } » et indiquez où placer le fichier.
guide-rejects-3 = Ouvrez-le dans un tableur. Chaque ligne y est telle qu’elle était, avec la ligne, le champ, le motif et le remède. Corrigez le champ indiqué et laissez le reste.
guide-rejects-4 = Enregistrez-le en CSV et ouvrez-le ici comme tout autre fichier. Ce qui est déjà enregistré reste tel quel.
guide-rejects-5 = Une ligne étrange mais utilisable est gardée avec une remarque. Celle-ci figure dans le tableau et auprès de l’événement, et y reste.
guide-rejects-6 = { place-sources } indique pour chaque fichier combien de lignes ont été rejetées, et pour chaque pays de quand à quand des événements sont enregistrés.
guide-rejects-alt = Sources et échanges : le résultat d’une importation avec ses comptes, la liste des importations et, pour chaque pays, une barre montrant de quand à quand des événements sont enregistrés.

guide-fetch = Récupérer des données chez un éditeur
guide-fetch-why = Ce que publie un éditeur peut être récupéré d’ici. Rien ne l’est avant que vous le demandiez ou en fixiez la programmation.
guide-fetch-1 = Allez à { place-sources } (8). « { feeds } » a une ligne par source. « { source-last-run } » dit quand elle a été récupérée, « { source-newest } » jusqu’à quand elle renseigne.
guide-fetch-2 = Choisissez « { source-settings } » et saisissez ce que demande la source. Une clé ou un mot de passe est conservé chiffré et n’est plus jamais affiché.
guide-fetch-3 = Choisissez « { source-fetch } ». Une seule source est récupérée à la fois ; les autres attendent leur tour et peuvent être retirées.
guide-fetch-4 = « { source-stop } » y met fin. Comme après une coupure, les réponses reçues attendent alors ; « { source-go-on } » va chercher le reste.
guide-fetch-5 = En cas d’échec, la ligne dit pourquoi et que faire. Si c’est le réseau, la récupération attend et reprend. Les autres sources continuent.
guide-fetch-6 = Ce qui est arrivé figure sous « { runs } » et peut être annulé en bloc. Les lignes d’ACLED restent au bureau. De deux éditeurs, un seul compte tant que vous n’en décidez pas autrement sous « { links } » ; un événement lié compte une seule fois.

guide-inbox = Vider la boîte de réception
guide-inbox-why = Les comptes rendus arrivés attendent ici, chaque sujet une fois avec tous les médias qui en parlent. Chacun finit rattaché à ce dont il parle, ou écarté avec un motif.
guide-inbox-1 = Appuyez sur 6. ↑ et ↓, ou J et K, parcourent les sujets ; celui qui est ouvert se trouve à côté de la liste.
guide-inbox-2 = Lisez : ce qui a été compris est souligné. Espace fait avancer la lecture.
guide-inbox-3 = Un chiffre rattache le sujet à la proposition de ce numéro, et le suivant s’ouvre. L cherche autre chose.
guide-inbox-4 = X et un chiffre l’écartent. « { aside-not_confirmed } » compte dans le bilan de ses médias.
guide-inbox-5 = Une cote en tirets avec un point d’interrogation est suggérée. G et une lettre jugent le média, C et un chiffre le contenu ; P accepte un lieu, D un jour.
guide-inbox-6 = Ctrl Z annule toute décision. S détache un compte rendu qui parle d’autre chose.
guide-inbox-7 = « { inbox-rules } » : elles posent une étiquette, confient à une personne ou mettent en sourdine. Ce qui est en sourdine reste compté sous « { inbox-muted } ». Après Échap, les chiffres mènent de nouveau ailleurs.

guide-map = Lire la carte et la chronologie
guide-map-why = La carte, la chronologie et le panneau montrent les mêmes événements : ceux de la zone, de la période et des filtres.
guide-map-1 = Au-dessus de la carte, choisissez ce qui est dessiné ({ drawing-density }, { drawing-cells }, { drawing-points }) et ce qui est mesuré ({ measure-events }, { measure-deaths }, { measure-change }).
guide-map-2 = Lisez d’abord la légende. Les hachures signifient l’absence de données, qui n’est pas un zéro. Ce qui n’est connu qu’à la province est dessiné comme une surface, jamais comme un point.
guide-map-3 = Pointez un lieu pour ses chiffres. Cliquez dessus, ou amenez-y le réticule avec les flèches et appuyez sur Entrée : le panneau en dit davantage.
guide-map-4 = Faites glisser les bouts du cadre sur la chronologie, ou appuyez sur [ pour un début plus tôt et sur ] pour une fin plus tard.
guide-map-5 = Espace déroule mois par mois ; ← et → vont au mois précédent et au mois suivant.
guide-map-6 = Échap remonte d’un lieu, 0 montre toute la sous-région, L mène aux couches.
guide-map-alt = La situation : une carte de l’Afrique de l’Ouest aux cellules colorées selon le nombre d’événements, sa légende, la chronologie avec le cadre de la période, et un panneau avec les chiffres de la sous-région.

guide-filters = Filtrer, garder une vue, prendre le tableau
guide-filters-why = Un filtre vaut partout : sur la carte, sur la chronologie, dans les chiffres, les tableaux et les exportations.
guide-filters-1 = Appuyez sur F. Choisissez période, type de violence, acteur, précision du lieu, morts, mots.
guide-filters-2 = Écrivez les jours comme vous en avez l’habitude : 9 mars 2021, mars 2021 ou 2021.
guide-filters-3 = Appuyez sur T pour le tableau de ce que montre exactement la carte. Il sort en CSV, XLSX ou GeoJSON, avec tous les filtres.
guide-filters-4 = Ctrl Z annule le dernier changement de la vue, Ctrl Shift Z le rétablit.
guide-filters-5 = Choisissez « { save-view } » et donnez un nom à la vue. V énumère les vues par nom ; ce que montre la fenêtre est gardé de lui-même pour le prochain démarrage.
guide-filters-6 = Ctrl K trouve lieux, acteurs, événements, fiches et actions par le début d’un mot, dans toute écriture.
guide-filters-alt = Le tableau sur la carte : une ligne par événement avec jour, pays, lieu, type, parties et morts ; sur le côté, les filtres.

guide-findings = Voir ce qui ressort : points chauds, changements, perspectives
guide-findings-why = Les constats disent ce qui sort de l’ordinaire dans la zone. Ils ne disent ni pourquoi, ni ce qui va suivre.
guide-findings-1 = Appuyez sur G dans { place-situation }. Le tiroir a quatre parties.
guide-findings-2 = « { findings-hotspots } » : les cellules ou divisions qui ont plus d’événements que n’y mettrait le hasard et, par mois, trimestre ou année, depuis quand.
guide-findings-3 = « { findings-changes } » : le dernier mois entier ou la dernière semaine entière de chaque lieu face à la bande de son propre passé. En dessous peut signifier moins d’événements, ou moins de comptes rendus.
guide-findings-4 = « { findings-spillover } » : d’où viennent les événements attendus la semaine prochaine, et comment les événements se situent dans l’espace, le temps et près des frontières.
guide-findings-5 = « { findings-outlook } » : les morts d’un mois à venir, toujours à côté de la référence et du bilan des deux. O le dessine sur la carte.
guide-findings-6 = Les flèches parcourent les lignes, Entrée mène au lieu. Chaque tableau dit ce que signifient ses colonnes et sort en CSV.

guide-record = Tenir le registre
guide-record-why = Le registre garde ce que le bureau sait et fait : initiatives, accords, élections, crises, partenaires, experts, enseignements.
guide-record-1 = Appuyez sur 3 et choisissez une liste. N écrit une nouvelle fiche, E modifie celle qui est ouverte.
guide-record-2 = Écrivez les jours comme on le fait, « mi-mars 2010 » ou « 2009–2010 » ; leur degré d’exactitude est gardé avec eux.
guide-record-3 = Choisissez les fiches liées par le début de leur nom. Celle qui manque peut être ajoutée depuis le champ.
guide-record-4 = Classifiez la fiche (Alt 1, 2, 3) et nommez sa source. Ce que personne n’a classifié compte comme strictement confidentiel.
guide-record-5 = Ctrl Entrée enregistre. Un formulaire que l’on quitte est gardé comme brouillon, même en cas de panne.
guide-record-6 = Chaque version reste, avec qui a changé quoi et quand. Ctrl Z reprend ce qui a été enregistré ou supprimé.
guide-record-7 = Si deux personnes ont changé le même champ, les deux valeurs sont mises côte à côte et vous choisissez. Aucune n’est écrasée.
guide-record-alt = Le formulaire d’une nouvelle initiative : champs pour le nom, le type, les jours, les pays et le résultat, la classification, et des lignes pour partenaires, visites et engagements.

guide-tables = Importer un tableau
guide-tables-why = Les listes que le bureau tient ailleurs, comme les partenaires, les élections ou les engagements, entrent sans être retapées.
guide-tables-1 = Dans { place-record } (3), choisissez « { import-table-action } » et un fichier : CSV, XLSX ou GeoJSON.
guide-tables-2 = Regardez « { table-what } ». Le programme devine ce qu’est chaque ligne ; choisissez une autre liste, feuille ou ligne d’en-tête s’il se trompe.
guide-tables-3 = Dites quelle colonne est quel champ. Un champ obligatoire sans colonne peut être le même pour toutes les lignes.
guide-tables-4 = Regardez les premières lignes sous forme de fiches, et ce qui n’y va pas.
guide-tables-5 = Choisissez « { table-dry-run } » pour essayer, puis « { table-try } ».
guide-tables-6 = Nommez la correspondance et gardez-la : le prochain tableau de même forme ne demandera qu’un choix.
guide-tables-7 = L’importation figure dans { place-sources } et s’annule en bloc ; les lignes rejetées peuvent être corrigées.

guide-calendar = Voir les échéances, et où la violence monte
guide-calendar-why = Le calendrier réunit, à partir du registre, ce qui tombe un jour donné : élections et leurs phases, engagements, fins de mandat, suivis, anniversaires.
guide-calendar-1 = Appuyez sur 5. Choisissez { calendar-month } ou { calendar-agenda } ; ← et → tournent les pages, Début (Home) revient au mois présent.
guide-calendar-2 = Cochez les occasions que vous voulez voir. Une barre tiretée signifie : un jour de cette durée.
guide-calendar-3 = « { calendar-late } » est placé au-dessus de tout ce qui vient.
guide-calendar-4 = « { calendar-moments } » met auprès de chaque échéance si les événements et les morts y montent, par rapport au propre passé du lieu.
guide-calendar-5 = Plus bas figure à quel point chaque pays est proche des mois qui ont précédé les escalades d’avant, et ce que cette proximité valait. Ce n’est pas une prévision.
guide-calendar-6 = « { calendar-export } » écrit un fichier pour d’autres calendriers ; « { calendar-import } » en lit élections et engagements.
guide-calendar-alt = Le calendrier d’un mois sous forme de grille de jours, avec sur le côté les occasions cochées.

guide-partners = Trouver qui peut faire quoi, et où il n’y a personne
guide-partners-why = Qui est présent et ce que chacun peut faire se lit dans le registre. Ce qui n’y est pas est une absence de données, non « personne ».
guide-partners-1 = Appuyez sur 4. « { partners-matrix } » montre pour chaque partenaire et chaque pays six capacités : réunir, mener une médiation, observer, financer, sanctionner, déployer.
guide-partners-2 = Choisissez une capacité pour voir où aucun présent ne l’a pleinement, et qui pourrait venir.
guide-partners-3 = « { partners-exposure } » énumère où il y a de la violence et où l’on ne connaît personne, à part des lieux où la présence n’est pas consignée.
guide-partners-4 = « { partners-roster } » trouve des experts par compétence, langue et pays. Les déploiements se mesurent aux 72 heures du rapport.
guide-partners-5 = « { partners-funds } » dit combien a été demandé, accordé, débloqué et dépensé, et après combien de jours.
guide-partners-6 = Une fin qui n’a pas été consignée depuis deux ans est donnée comme la dernière connue.
guide-partners-alt = La matrice des partenaires : une ligne par partenaire, une colonne par pays et, dans chaque case, six signes pour ce que le partenaire peut y faire.

guide-country = Lire la page d’un pays
guide-country-why = Tout ce qui est enregistré sur un pays tient sur une page et sur un même axe du temps.
guide-country-1 = Dans { place-record }, choisissez le pays sous « { country-list } », ou appuyez sur Ctrl K et écrivez son nom.
guide-country-2 = « { country-axis } » : événements, morts, crises, élections, initiatives et missions, une bande pour chacun. La molette, + et − agrandissent ou réduisent ; un clic ou les flèches posent la ligne de date.
guide-country-3 = Lisez à quel point un jour est sûr : une barre pleine dure, une barre tiretée est incertaine ou encore ouverte, les hachures sont l’absence de données.
guide-country-4 = Dessous figurent les partenaires et ce qu’ils peuvent faire, les engagements, les initiatives et ce qui a suivi, les élections, les alertes et les enseignements.
guide-country-5 = Les perspectives disent les morts d’un mois à venir, à côté de la référence et du bilan des deux.
guide-country-6 = Chaque graphique a son tableau et sort en SVG, PNG ou CSV avec ses sources.
guide-country-alt = La page de la Guinée : bandes pour événements, crises, élections et initiatives sur un même axe du temps ; dessous, des cartes pour partenaires, engagements et enseignements.

guide-warning = Suivre une alerte du premier signe à la clôture
guide-warning-why = Une alerte dit que la violence peut commencer ou s’aggraver, quelque part, d’ici un certain temps. Son horloge va du premier signe à la première action.
guide-warning-1 = Appuyez sur 2. Le tableau a une colonne par stade. N lance une alerte ; les règles actives en lancent aussi.
guide-warning-2 = Ouvrez-en une et appuyez sur A : elle a été vue. Ce n’est pas encore une action.
guide-warning-3 = Pesez ce qui parle pour et contre. E ajoute un indice, J juge la probabilité, L change le niveau.
guide-warning-4 = « { steps } » énumère des mesures avec les cas où elles ont servi, et qui pourrait les prendre. W dit que les options ont été pesées.
guide-warning-5 = N consigne la première action et arrête l’horloge ; D dit qui fait quoi, K ce qui a été promis.
guide-warning-6 = S l’envoie à un partenaire ; ce qui est classifié plus haut reste. P l’imprime sur une feuille.
guide-warning-7 = C la clôt et dit si elle s’est vérifiée. Un danger auquel on a répondu a été évité : ce n’est pas une fausse alerte. Écrivez ensuite l’enseignement.
guide-warning-alt = La page d’une alerte : son horloge du premier signe à la clôture, les événements par mois, les indices pour et contre, ce qui peut être fait, qui fait quoi, le suivi.

guide-rules = Écrire une règle et l’éprouver sur le passé
guide-rules-why = Une règle est ce que le bureau dit lui-même, en termes simples, du moment où un lieu mérite une alerte.
guide-rules-1 = Dans { place-warnings }, choisissez « { warnings-rules } », puis N pour une nouvelle.
guide-rules-2 = Choisissez ce qui est mesuré, sur combien de mois, à partir de quelle valeur, par pays ou par division, et à quel point c’est grave. Une phrase relit la règle.
guide-rules-3 = Choisissez les années et « { test-ask } ». La règle est essayée mois par mois avec rien d’autre que ce que l’on savait alors.
guide-rules-4 = Lisez détections, manqués, fausses alertes et préavis, et regardez chaque cas.
guide-rules-5 = Comparez-la aux règles simples à côté d’elle. Si elle ne fait pas mieux que « { test-beside-deaths_36 } », elle n’en vaut pas la peine.
guide-rules-6 = Enregistrez-la comme active. Les règles regardent d’elles-mêmes quand événements ou règles ont changé, et chaque jour ; R les fait regarder tout de suite.

guide-elections = Suivre une élection ou une crise constitutionnelle
guide-elections-why = Une élection et une crise ont leur propre cours. Leur fiche le montre dès que des événements sont enregistrés.
guide-elections-1 = Dans { place-record }, ouvrez une élection. En haut figure la distance au jour du vote.
guide-elections-2 = « { risk-register } » : les cinq questions du § 39 telles que le bureau y a répondu, et ce que disent les données. Rien n’est additionné, et « non connu » n’est pas une bonne nouvelle.
guide-elections-3 = Les semaines avant et après le vote sont mises à côté des mêmes jours de l’année précédente, et à côté d’élections antérieures.
guide-elections-4 = De là, lancez une alerte, commencez une assistance électorale ou montrez ces jours sur la carte.
guide-elections-5 = Ouvrez une crise : son cours depuis son jour jusqu’au retour à l’ordre, ce que chaque organisation a fait, quand, et en combien de jours.
guide-elections-6 = Consignez phases, violences électorales et réponses à mesure ; ce qui n’est pas consigné est montré comme non connu.

guide-year = Revenir sur une année
guide-year-why = Une fois par an, le bureau se demande quelles alertes étaient justes, lesquelles étaient fausses, et ce qui est venu sans alerte.
guide-year-1 = Dans { place-warnings }, choisissez « { warnings-year } » ; ← et → vont à l’année précédente et à la suivante.
guide-year-2 = En haut figurent les chiffres : lancées, justes, fausses, non connues, violence annoncée, manquée, et avec quel préavis.
guide-year-3 = Chaque déclenchement de violence dans un lieu calme figure plus bas avec l’alerte qu’il y avait, ou avec « { year-onset-nobody } ».
guide-year-4 = Dites des alertes dont le temps est écoulé si elles se sont vérifiées. C’est le jugement du bureau.
guide-year-5 = Comparez le temps du premier signe à la première action, les initiatives et ce qui a suivi, les engagements tenus.
guide-year-6 = Écrivez les enseignements qui manquent. Les chiffres sortent en CSV, et « sitroom evaluate » donne la même chose en ligne de commande.

guide-briefing = Informer : du projet à la signature
guide-briefing-why = Une note est rédigée par règle à partir des événements et du registre tels qu’on les connaissait un jour donné. Aucun chiffre n’est sans source.
guide-briefing-1 = Appuyez sur 7, puis sur N. Choisissez le type, puis la zone, l’année ou la fiche, le jour, classification la plus haute et langue, puis « { briefing-new-draft } ».
guide-briefing-2 = Dans le plan, déplacez des phrases (Alt ↑ ↓), laissez-en de côté (Suppr), dites-les autrement (Entrée), ou ajoutez la vôtre avec sa source (N).
guide-briefing-3 = Là où les chiffres derrière vos mots ont changé, la phrase le dit. Gardez vos mots ou prenez le projet.
guide-briefing-4 = Regardez les pages telles qu’elles s’impriment, également à une classification plus basse.
guide-briefing-5 = P exporte : PDF pour lire et imprimer, diapositives 16:9 pour projeter, DOCX pour travailler. Ce qui change dans le DOCX ne revient pas.
guide-briefing-6 = S la signe. Elle prend un numéro et reste telle qu’elle a été remise ; la suivante dit ce qui a changé depuis.

guide-wall = Remplir un mur
guide-wall-why = Un mur est une seconde fenêtre pour un grand écran, dans une salle où passent des visiteurs. Il montre une image dont rien n’est au-dessus de « { marking-unclassified } », et en dit l’âge.
guide-wall-1 = Appuyez sur Maj+W. Un écran a une zone, une langue et un moniteur ; ajoutez un écran pour chaque moniteur.
guide-wall-2 = Choisissez ses scènes l’une après l’autre, leur durée en secondes et leurs heures. Le pays en vue suit de lui-même : d’abord ceux qui ont des alertes ouvertes, puis ceux qui comptent le plus de morts.
guide-wall-3 = Dites quand l’écran est allumé. En dehors de ces heures, il est sombre, sauf une horloge tamisée.
guide-wall-4 = Ouvrez-le. Espace met en pause, → et ← changent de scène, B l’assombrit ; une télécommande de présentation fait de même. ? montre les touches.
guide-wall-5 = L’image est refaite toutes les quelques minutes. Quand les données tardent, elle reste et le dit ; le mur n’affiche aucune erreur.
guide-wall-6 = Sur une machine sans le registre, montrez un fichier : « sitroom wall west-africa --out wall.json » ici, « sitroom wall --from wall.json » là-bas.

guide-leaves = Classifier, et savoir ce qui quitte le bureau
guide-leaves-why = Trois classifications (ST/SGB/2007/6) : non classifié, confidentiel, strictement confidentiel. Ce qui n’en porte aucune compte comme la plus haute.
guide-leaves-1 = Classifiez chaque fiche dans son formulaire et, avec Alt 0, un champ seul qui doit l’être plus haut. Pour abaisser une classification, écrivez le motif.
guide-leaves-2 = La plus haute classification de ce qui est enregistré figure dans la barre du haut, et sur ce qui est imprimé ou copié de la fenêtre ; une liste ou le calendrier sort au plus à la classification que vous choisissez, non classifié d’abord, et le fichier indique la plus haute de ce qu’il contient.
guide-leaves-3 = Avant l’envoi d’une alerte, choisissez ce qui peut sortir au plus. La feuille dit ce qui est dans le fichier et ce qui reste.
guide-leaves-4 = Envoyée à un partenaire, elle ne contient jamais de noms de personnes, ni ce que le bureau pense de l’influence d’un partenaire.
guide-leaves-5 = Pour une note à une classification plus basse, rien de plus haut n’est lu, et vos propres mots sont laissés de côté.
guide-leaves-6 = Rien ne sort de soi-même : les éditeurs ne sont interrogés que lorsque quelqu’un récupère leurs données. Un portable volé est aussi sûr que le coffre de son profil.

guide-vault = Garder le registre par une phrase de passe
guide-vault-why = Sans coffre, quiconque tient le disque peut lire le registre. Avec un coffre, une phrase de passe l’ouvre, ou deux moitiés d’une clé de secours que deux personnes gardent séparément.
guide-vault-1 = Allez à { place-sources } (8) et choisissez « { vault-set } » : quatre ou cinq mots. Imprimez chaque moitié sur une feuille à part ; elles ne s’affichent qu’une fois.
guide-vault-2 = Le profil se verrouille quand personne ne s’en sert, quand la machine a dormi, et par Ctrl+Maj+L. Ce qui est en cours d’écriture est gardé comme brouillon.
guide-vault-3 = Après des phrases fausses, l’attente croît jusqu’à une demi-minute. Rien n’est jamais effacé pour cela.
guide-vault-4 = Si la phrase de passe est perdue, choisissez « { lock-by-halves } » sur la fenêtre verrouillée.
guide-vault-5 = Les sauvegardes sont faites chaque jour et essayées par le programme. Pour en restaurer une, mettez son .db dans un dossier vide sous le nom sitroom.db et son .vault sous le nom vault. Elle s’ouvre avec la phrase de passe de son jour. Sans coffre, mettez plutôt à côté de sitroom.db une copie du fichier key du profil.
guide-vault-6 = Un exercice est inventé et n’a pas besoin de coffre.

guide-missions = Emporter le registre en mission et le rapporter
guide-missions-why = Une mission emporte une partie du registre sur un portable sans réseau. Ce qu’elle y écrit est fusionné au retour, et rien de ce que quiconque a écrit n’est perdu.
guide-missions-1 = Sur les deux machines allez à { place-sources } (8), puis « { exchange-form-exchange } », et choisissez « { identity-save } ». Apportez les fichiers en personne.
guide-missions-2 = Choisissez « { peer-trust } » sur les deux, lisez-vous les empreintes l’un à l’autre, et ne faites confiance qu’à ce qui est identique.
guide-missions-3 = Au bureau, choisissez ce qui part, la classification la plus haute et pour qui. Lisez ce qui est laissé de côté, puis choisissez « { pack-make } ».
guide-missions-4 = Dans un profil vide du portable, choisissez « { mission-open } ». Quand son temps est achevé, plus rien n’est écrit.
guide-missions-5 = Au retour, choisissez-y « { mission-return } », et au bureau « { merge-open } ». Le même paquet deux fois ne change rien. Ce qui ne rentre dans aucun paquet, comme les décisions de la boîte de réception et les notes d’information, y est énuméré.
guide-missions-6 = Là où deux personnes ont changé le même champ séparément, les deux valeurs figurent sous « { settle } ». Choisissez celle qui vaut. D’ici là, la classification de la fiche n’est pas abaissée, ni celle du champ relevée. Les postes d’un même bureau qui a un serveur n’ont pas besoin de fichier : saisissez l’adresse sous « { hub } » et choisissez « { hub-sync } ».

guide-exercise = Apprendre avec un exercice
guide-exercise-why = Un exercice est un scénario inventé sur une géographie réelle. Il est marqué EXERCICE sur chaque écran et dans chaque sortie.
guide-exercise-1 = Tant qu’aucun événement n’est enregistré, choisissez « { first-exercise } » au premier démarrage.
guide-exercise-2 = Essayez tout : filtres, constats, alertes, une note. Rien n’y concerne des personnes réelles.
guide-exercise-3 = Regardez la mention EXERCICE dans la barre, sur les graphiques et dans les fichiers que vous enregistrez.
guide-exercise-4 = Les événements réels sont tenus à part et ne peuvent s’y mêler.
guide-exercise-5 = Choisissez « { leave-exercise } » dans la barre quand vous avez fini, et ouvrez un fichier d’événements réels.
guide-exercise-6 = En ligne de commande, « sitroom --profile training exercise --events 5000 --seed 7 » remplit un profil à part. Le même nombre de départ donne le même scénario.

guide-commands = Utiliser la ligne de commande
guide-commands-why = Le même programme travaille dans des scripts, sur le même profil et selon les mêmes règles.
guide-commands-1 = « sitroom --help » énumère les commandes ; « sitroom COMMAND --help » donne chaque option avec un exemple.
guide-commands-2 = « sitroom import ucdp FILE » importe ; --date-order day-first répond à la question sur les dates.
guide-commands-3 = « sitroom events », « export », « hotspots », « clusters », « density » et d’autres prennent --country ou --subregion, --since et --until.
guide-commands-4 = Ajoutez --json pour un objet JSON sur la sortie standard ; sans cela, la réponse est un texte pour une personne.
guide-commands-5 = Le code de sortie dit comment cela s’est passé : 0 fait, 1 refusé avec une phrase et un remède, 2 mauvais usage.
guide-commands-6 = « --profile DIR » prend un autre dossier de profil. « sitroom verify » vérifie que la base est intacte.
