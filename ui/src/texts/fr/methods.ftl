# Aide, ses méthodes : ce que fait chacune, ce que contient sa formule, comment elle est réglée dans ce programme, et ce qu’elle ne dit pas.

method-density = Densité par noyau
method-density-does = Répartit chaque événement sur ses environs, le plus à son propre lieu, et additionne ce qui arrive en un point : événements par km².
method-density-where = wᵢ : poids de l’événement i ; cᵢ : sa distance au point ; H : largeur de bande, la distance qu’atteint un événement ; σ : dispersion des points ; n : leur nombre.
method-density-here = « sitroom density » : la largeur de bande est choisie, ou fixée par la règle pour H. La densité dessinée sur la carte est une image dont la portée en km figure dans la légende.
method-density-not = Une forte densité n’est pas un risque pour une personne : où vivent plus de gens, il se passe plus de choses. Une bande large porte des événements là où il n’y en a pas eu.

method-cells = Cellules (H3)
method-cells-does = Découpe la carte en hexagones de taille presque égale et compte les événements de chacun, pour que les lieux se comparent quelles que soient leurs frontières.
method-cells-where = nᶜ : événements de la cellule c ; xᵢ : lieu de l’événement i.
method-cells-here = Résolution 3 à 6 selon l’échelle ; la légende donne résolution et taille. Les constats indiquent la leur. Les événements connus seulement à la province ou moins bien ne sont dans aucune cellule de la carte.
method-cells-not = Une cellule sans événement peut se trouver là où personne ne rapporte. Les limites des cellules ne signifient rien sur le terrain.

method-gistar = Points chauds : Getis-Ord Gi*
method-gistar-does = Demande si un lieu et ce qui le touche comptent plus d’événements qu’autant de lieux pris au hasard, et corrige pour avoir posé la question en beaucoup de lieux.
method-gistar-where = xⱼ : événements du lieu j ; wᵢⱼ : 1 pour le lieu i lui-même et ce qui le touche, sinon 0 ; x̄, s : moyenne et écart type sur les n lieux ; p₍ₖ₎ : k-ième plus petite de m probabilités ; q : part de faux positifs.
method-gistar-here = Chaud à partir de q < 0,05, très chaud à partir de q < 0,01 ; on ne cherche que le plus chaud que le hasard. Lieux : cellules, avec des vides autour de celles qui ont des événements, ou divisions. La ligne de commande peut mélanger à la place (--permutations).
method-gistar-not = Elle ne dit ni la cause, ni ce qui vient. Elle ignore combien de gens vivent là, et où les comptes rendus manquent.

method-moran = I de Moran
method-moran-does = Dit sur toute la carte si le semblable côtoie le semblable, et autour de chaque lieu s’il s’écarte de la moyenne avec ses voisins.
method-moran-where = zᵢ : événements du lieu i moins la moyenne ; wᵢⱼ : poids du voisin j du lieu i ; W : somme des poids ; n : nombre de lieux.
method-moran-here = Les voisins d’un lieu pèsent ensemble 1. Quatre lieux ou plus. La valeur attendue quand le lieu ne dit rien est −1 / (n − 1).
method-moran-not = Beaucoup près de beaucoup et peu près de peu élèvent tous deux I : ce n’est pas une mesure de la violence. Un seul chiffre pour toute une carte cache où.

method-clusters = Groupes : DBSCAN et ST-DBSCAN
method-clusters-does = Réunit en groupes les événements assez proches d’assez d’autres et laisse le reste comme bruit ; avec des jours, la proximité dans le temps est aussi demandée.
method-clusters-where = Nₚ : événements près de l’événement p ; d : distance ; ε : rayon ; t : jour ; τ : durée en jours ; k : événements qui font un noyau.
method-clusters-here = « sitroom clusters » : rayon de 20 km et 10 événements sauf indication contraire ; --days ajoute la durée. Les distances sont des grands cercles.
method-clusters-not = Un autre rayon donne d’autres groupes, et il n’y en a pas de vrai. Un groupe n’est ni une campagne ni un front.

method-band = Bande du propre passé : Farrington et EARS
method-band-does = Met un compte en regard de ce que le propre passé du lieu laisse attendre en cette saison, et dit s’il est au-dessus, dedans ou au-dessous.
method-band-where = μₜ : compte attendu au pas t ; s : effet de sa saison ; β : tendance ; φ : dispersion ; U : borne haute ; Y : compte ; C₂ : EARS ; ȳ, s : moyenne et écart type de sept pas qui finissent trois pas avant.
method-band-here = Avec trois ans de passé, Farrington amélioré : jusqu’à cinq ans, sans la dernière demi-année, 0,005 de chaque côté, les écarts passés pèsent moins. Avec neuf pas, EARS C2 à trois écarts types. Avec moins, aucun verdict. Moins de cinq comptes rendus en quatre semaines ne sont jamais trop.
method-band-not = Elle ne peut distinguer plus de violence de plus de comptes rendus ; au-dessous peut être un silence. De 200 lieux ordinaires, un à trois sont au-dessus par hasard à chaque pas.

method-level = Changement de niveau
method-level-does = Coupe une série de comptes en tronçons d’un seul niveau là où les comptes le justifient, et dit depuis quand vaut le niveau présent.
method-level-where = C : à quel point un niveau décrit mal un tronçon ; m : nombre de changements ; n : pas avec données ; lₖ : pas du tronçon k.
method-level-here = Comptes dispersés, six pas ou plus entre deux changements, intervalles à 95 %, places des changements tenues pour connues.
method-level-not = Elle ne connaît que les changements brusques : une montée lente en sort comme un escalier, une saison comme un changement tous les six mois. Elle ne donne pas de raison.

method-emerging = Points chauds émergents
method-emerging-does = Dit, d’après Gi* pas à pas, si un lieu est chaud depuis peu, toujours, par moments ou plus du tout, et s’il le devient davantage.
method-emerging-where = zᵢ : z de Gi* au pas i ; S : paires de pas qui montent moins celles qui descendent, le test de Mann et Kendall.
method-emerging-here = Dix pas ou plus. Chaud à un pas à partir de z = 1,96 ; « presque toujours » signifie neuf pas sur dix ; une tendance compte au-dessous de p = 0,05.
method-emerging-not = Les pas ne sont pas corrigés pour leur nombre. Ce qui est nouveau ici ne l’est peut-être que dans les comptes rendus.

method-triggers = Débordement : événements déclenchés par des événements
method-triggers-does = Partage les événements d’une semaine en un fond, ce qui suit des événements du lieu même, et ce qui suit ceux de chaque voisin.
method-triggers-where = λ : événements attendus au lieu i la semaine t ; μ : fond ; a, b : événements qu’en déclenche un dans son propre lieu et chez un voisin ; y : événements ; g : poids des semaines d’avant, dont la somme est 1.
method-triggers-here = Pays, semaines, huit semaines en arrière, 26 semaines ou plus, intervalles à 95 %. Les paires sont rapprochées du chiffre de toutes les paires avant de dire la semaine prochaine.
method-triggers-not = Elle trouve ce qui suit, non ce qui est causé : une saison, ou une même cause qui atteint deux pays tour à tour, a la même apparence. L’incertitude de la moyenne n’est pas dans la fourchette de la semaine prochaine.

method-knox = Proche dans l’espace et le temps : fonction K et test de Knox
method-knox-does = Compte les paires d’événements proches à la fois dans l’espace et le temps, face à celles qu’il y aurait si les jours étaient tirés au sort.
method-knox-where = K(s, t) : paires à moins de s km et t jours ; K(s), K(t) : dans l’espace et le temps seuls ; D₀ : l’excès, en part ; r : tirages avec autant de paires ; m : tirages.
method-knox-here = 20, 50 et 100 km ; 7, 14 et 30 jours ; 199 tirages ; les 20 000 événements les plus récents dont le jour et le lieu sont connus.
method-knox-not = Une population ou des comptes rendus qui ne croissent que dans une partie font aussi des paires. Elle ne dit pas quel événement a mené à quel autre.

method-borders = Événements près des frontières
method-borders-does = Compte les événements à moins d’une distance d’une frontière internationale, avec l’intervalle de leur part, et s’ils croissent au fil des trimestres.
method-borders-where = p̂ : part de n événements près d’une frontière ; z : écarts que demande la confiance.
method-borders-here = 50 km ; jusqu’à 40 trimestres ; tendance selon Mann et Kendall, dite à partir de q < 0,05. Les frontières sont celles de la carte de base.
method-borders-not = Un événement près d’une frontière n’a pas forcément à voir avec elle, et rien n’est dit de qui l’a franchie.

method-outlook = Perspectives et leur référence
method-outlook-does = Prévoit les morts d’un mois à venir comme une distribution : plusieurs prévisions simples, mêlées avec les poids qui auraient fait le mieux auparavant. Elle n’est montrée que là où elle a battu la référence.
method-outlook-where = F : distribution montrée ; Fₖ : une des prévisions ; wₖ : son poids ; X, X′ : tirages de celle-ci ; y : ce qui est venu ; CRPS : l’erreur, en morts, la plus basse étant la meilleure.
method-outlook-here = Onze composantes ; douze mois en avant ; queues étirées de 1,3. Référence : les douze derniers mois du pays comme tirages. Les deux sont notées sur des mois passés d’après ce que l’on savait alors ; la calibration dit combien de fois les parts annoncées se sont vérifiées.
method-outlook-not = Elle ne prédit ni un jour ni un lieu, ignore la saison, et ne connaît aucun événement qui n’ait son pareil dans le passé.

method-onset = Probabilité d’un déclenchement
method-onset-does = Dit à quel point il est probable qu’une division calme à présent connaisse un déclenchement de violence dans les trois mois, et ce qui parle pour et contre.
method-onset-where = p : probabilité ; η : logarithme des chances ; xₖ : chiffres du passé, des voisins et de la saison ; βₖ : ce que chacun ajoute ; λ : à quel point ils sont tenus vers zéro.
method-onset-here = Calme : moins de 5 morts en trois mois ; déclenchement : 25 ou plus dans les trois suivants. Sept chiffres, ajustés chaque janvier sur ce que l’on savait alors ; λ = 10 ; 36 mois connus. Avec moins de dix épisodes passés, les lieux sont seulement rangés.
method-onset-not = La plupart des lieux calmes le restent : un niveau élevé n’est le plus souvent pas suivi d’un déclenchement. Un lieu déjà violent n’a pas de niveau, ce qui n’est pas la sécurité.

method-ratio = Rapport de deux comptes
method-ratio-does = Met un compte en regard de celui d’un autre temps de même longueur, avec l’intervalle que laisse le seul hasard.
method-ratio-where = n₁, n₂ : les deux comptes ; r : leur rapport ; B : loi binomiale ; p₁, p₂ : bornes de l’intervalle exact de la part.
method-ratio-here = Confiance de 90 % pour les élections et de 95 % dans les notes. Une élection regarde 13 semaines, et les mêmes jours 52 semaines plus tôt. Sans événement auparavant, il n’y a pas de rapport.
method-ratio-not = Les événements viennent par grappes et varient davantage : l’intervalle est le plus étroit que l’on puisse soutenir. Une hausse peut être celle des comptes rendus.

method-effect = Ce qui a suivi une initiative
method-effect-does = Cherche une marche ou un coude dans les mois du lieu au début d’une initiative, et met son changement en regard de celui des lieux les plus semblables où aucune n’a commencé.
method-effect-where = μₜ : taux du mois t ; β : tendance ; D : 0 avant, 1 à partir du début t₀ ; γ : marche ; δ : coude ; c : changement du lieu ; N : comptes ; m : mois ; cⱼ : changements des cas semblables.
method-effect-here = Douze mois avant et six après au moins, une saison à partir de 36. Cas semblables : neuf, comparés sur 24 mois avant, suivis 12 après, intervalle à 80 % d’après des placebos.
method-effect-not = Elle ne dit pas qu’une initiative a causé, empêché ou échoué à empêcher quoi que ce soit. Les raisons de ne pas le lire ainsi sont à côté ; n’en trouver aucune n’est pas une preuve.

method-likeness = Ressemblance aux mois d’avant les escalades
method-likeness-does = Mesure à quel point les derniers mois d’un lieu sont proches des mois d’avant les escalades passées plutôt que de mois ordinaires.
method-likeness-where = d : distance de deux profils a et b ; aₖ : indicateur k ; Rₖ : son étendue ; δₖ : 1 où les deux sont connus, sinon 0.
method-likeness-here = Sept indicateurs sur six mois. Escalade : 25 morts en douze mois après 24 mois au-dessous. Douze mois ordinaires au moins ; ce que la proximité valait auparavant figure à côté.
method-likeness-not = C’est une part de mois ordinaires, non une probabilité de violence. La violence vient souvent après des mois comme les autres.

method-clock = Horloge : combien de temps prend quelque chose
method-clock-does = Dit après combien de jours un quart, la moitié, trois quarts des alertes ont eu une première action, celles qui attendent encore comptant comme en attente.
method-clock-where = S(t) : part qui attend encore au temps t ; tᵢ : un temps où quelque chose est venu ; dᵢ : combien sont venues alors ; nᵢ : combien attendaient jusque-là.
method-clock-here = Depuis le premier signe ; clos sans action compte comme en attente jusque-là. Intervalle de la médiane à 90 %, d’après la variance de Greenwood. Les déploiements se disent de même, face à 72 heures.
method-clock-not = Une attente courte n’est pas un succès, ni une action un effet. Peu d’alertes donnent de larges intervalles.

method-corridors = Corridors
method-corridors-does = Met une route du registre en regard de la violence qui la longe : la part de ses kilomètres avec des événements à proximité, face à celle de la route déplacée au hasard.
method-corridors-where = p : probabilité d’une part aussi grande par hasard ; r : routes déplacées avec une part aussi grande ; m : routes déplacées.
method-corridors-here = Une route est la chaîne des grands cercles par ses lieux. 50 km en ligne de commande sauf indication contraire ; 499 routes déplacées, dont la moitié au moins dans la zone.
method-corridors-not = Saisies et affaires mesurent autant où l’on intercepte que où l’on trafique. Routes, villes et violence suivent les gens : se trouver ensemble n’est pas un lien.

method-onsets = Déclenchements par décennie
method-onsets-does = Compte les conflits qui commencent dans chaque décennie, selon plusieurs règles énoncées, à côté de ce que dit le § 7 du rapport.
method-onsets-where = d : morts au combat d’un conflit dans une année ; y : année du déclenchement ; k : années calmes qui doivent précéder.
method-onsets-here = 25 morts au combat par an ou plus, guerre à partir de 1 000 ; k vaut 1, 2, 4, 5, 10 ou toujours. Les décennies que les données ne couvrent pas entièrement sont hachurées.
method-onsets-not = Le compte dépend de la règle. Que l’une concorde avec le rapport n’en est pas une preuve : quatre années calmes ont été ajoutées parce qu’elles s’en approchent le plus.

method-freshness = Fraîcheur d’une source
method-freshness-does = Compare l’âge de l’observation la plus récente d’une source, et de son dernier passage, à ce qui est habituel pour elle, et le dit quand cela sort de l’ordinaire.
method-freshness-where = a : âge en jours ; e : médiane des pas entre ses observations les plus récentes, passage après passage ; b : médiane des jours de retard qu’elles avaient sur leur passage.
method-freshness-here = Deux pas font un historique ; avant, ce qu’annonce l’éditeur : UCDP et VIEWS chaque mois avec un mois de retard, ACLED chaque semaine avec une semaine de retard, ReliefWeb et GDELT chaque jour. Pour les passages, b vaut 0. Les fichiers d’un même jour font un seul pas.
method-freshness-not = Une source fraîche n’est pas forcément juste ni complète. Si un silence est une absence de données ou de violence, la méthode ne le sait pas.
