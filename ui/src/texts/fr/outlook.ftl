# Les perspectives : morts des mois à venir, à côté de la référence et des résultats passés des deux.
outlook = Perspectives : morts dans un mois quelconque, { $from } à { $to }
outlook-empty = Perspectives
outlook-waiting = Apprentissage à partir de tout ce qui est enregistré…
outlook-shown = Affiché
outlook-benchmark = Référence : ses 12 derniers mois
outlook-is-benchmark = Affiché : la référence, ses 12 derniers mois
outlook-median = Médiane
outlook-range = 90 % entre
outlook-none = Aucun
outlook-many = 25 ou plus
outlook-between = { $low } et { $high }
outlook-record = Résultats passés, modèle / référence : ce qu’ils ont valu, à un à douze mois de ce que l’on savait alors
outlook-where = Lieu
outlook-months = Mois
outlook-crps = CRPS
outlook-crps-long = Score de probabilité ordonné continu (CRPS), en morts : plus il est bas, mieux c’est
outlook-ignorance = Ignorance
outlook-ignorance-long = Score d’ignorance, en bits, sur les classes 0, 1–2, 3–5, 6–10, 11–25, 26–50, 51–100, 101–250, 251–500, 501–1000 et plus : plus il est bas, mieux c’est
outlook-interval = Intervalle
outlook-interval-long = Score de l’intervalle à 90 %, en morts : sa largeur, plus vingt fois ce dont il a manqué
outlook-coverage = Tenu
outlook-coverage-long = Part des mois tombés dans l’intervalle à 90 % ; elle devrait être de 90 %
outlook-against = { $model } / { $benchmark }
outlook-better = mieux que la référence
outlook-worse = pas mieux que la référence
outlook-world = tous les pays
outlook-cells = cellules
outlook-no-record = pas encore de résultats passés
outlook-no-score = aucun
outlook-over-99 = plus de 99 %
outlook-rests = { $method }. Repose sur { $countries } pays, { $from } à { $to } ; dernier événement ici : { $newest }. La prévision de chaque mois est la même distribution : elle ignore la saison.

# Les perspectives ont-elles tenu parole ?
outlook-calibration = Ont-elles tenu parole ? { $area }
outlook-calibration-of = Calibration
outlook-calibration-read = Si les perspectives tiennent parole, un mois sur dix tombe sous leur dixième le plus bas, deux sur dix sous le deuxième, et ainsi de suite : sur la diagonale. Au-dessus, il y a eu moins de morts qu’annoncé, au-dessous davantage. Un mois sans morts compte au milieu de la probabilité de zéro : là où ces mois sont nombreux, la ligne a une marche qui n’est pas un défaut.

# Les perspectives sur la carte.
layer-outlook = Perspectives des mois à venir
outlook-layer-note = Prennent la place des cellules et de la densité : leurs couleurs sont les mêmes.
outlook-map-title-countries = 25 morts ou plus en un mois : probabilité, par pays
outlook-map-title-cells = 25 morts ou plus en un mois : probabilité, par cellule
outlook-map-under = < { $to } %
outlook-map-over = ≥ { $from } %
outlook-map-class = { $from }–{ $to } %
outlook-map-months = D’après ce que l’on sait jusqu’en { $until }, pour tout mois { $from } – { $to }
outlook-map-benchmark = Référence affichée pour { $count } sur { $all } : rien n’a fait mieux dans les lieux de leur genre
outlook-map-benchmark-none = Affiché : le modèle ; sur l’ensemble ({ $all }), il a fait mieux que la référence
outlook-map-too-little = { $n ->
    [one] Trop peu de données enregistrées pour un pays (n’est pas un zéro)
    [many] Trop peu de données enregistrées pour { $count } pays (n’est pas un zéro)
   *[other] Trop peu de données enregistrées pour { $count } pays (n’est pas un zéro)
  }
outlook-map-unknown = Rien, ou trop peu, n’est enregistré (n’est pas un zéro)
outlook-map-no-prediction = Ne prédit ni un jour ni un lieu ; la période ci-dessus n’y change rien
outlook-map-instead = Les cellules et la densité des événements ne sont pas dessinées à côté : mêmes couleurs
outlook-map-cells-few = Sans couleur : trop peu est connu, ce n’est pas un zéro. Cellules ayant eu des événements dans moins de { $needed } des { $months } derniers mois : { $count }
outlook-map-imprecise = { $n ->
    [one] Un événement connu seulement au niveau d’une province ou d’un pays n’est dans aucune cellule
    [many] { $count } événements connus seulement au niveau d’une province ou d’un pays ne sont dans aucune cellule
   *[other] { $count } événements connus seulement au niveau d’une province ou d’un pays ne sont dans aucune cellule
  }
outlook-map-by = Perspectives par
outlook-map-by-countries = Pays
outlook-map-by-cells = Cellules
outlook-map-waiting-countries = Apprentissage à partir de tout ce qui est enregistré ; cela prend quelques secondes…
outlook-map-waiting-cells = Apprentissage à partir des cellules de la zone ; cela prend quelques secondes…
outlook-tip-shown = Médiane { $median } morts par mois, 90 % entre { $range } ; 25 ou plus : { $many }
outlook-tip-benchmark = Référence : médiane { $median }, 90 % entre { $range } ; 25 ou plus : { $many }
outlook-tip-is-benchmark = C’est la référence, ses 12 derniers mois : rien n’a fait mieux
outlook-tip-too-little = trop peu est enregistré pour des perspectives ; ce n’est pas un zéro
outlook-tip-no-cell = pas de perspectives par cellule ici : trop peu est connu ; ce n’est pas un zéro

# La liste des perspectives.
outlook-list-title = Perspectives, { $from } – { $to }
outlook-list-told = D’après ce que l’on sait jusqu’en { $until }, pour un mois quelconque { $from } – { $to } : la même chose pour chacun. Cela ne prédit ni un jour ni un lieu, et la période choisie plus haut n’y change rien.
outlook-list-learned = Apprentissage sur { $from } – { $to }.
outlook-list-record = Ce qu’elles ont valu, à un à douze mois de ce que l’on savait alors ; modèle / référence
outlook-list-too-little = Trop peu est enregistré pour des perspectives, ce qui n’est pas un zéro : { $names }.
outlook-list-none = Aucun pays d’ici n’a de perspectives
outlook-list-none-why = Trop peu est enregistré pour chacun d’eux dans les deux années précédentes. C’est une absence de données, et non un zéro.
outlook-list-kept = Ont-elles tenu parole ? Calibration du modèle et de la référence
outlook-list-page = Page : { $country } (Enter sur la ligne sélectionnée)
outlook-list-country = Pays
outlook-list-months = 12 derniers mois
outlook-list-months-gloss = Morts par mois, chaque ligne à sa propre échelle, dont le maximum est écrit à côté. Hachuré : pas de données.
outlook-list-median = Médiane
outlook-list-median-gloss = Morts dans un mois à venir : plus ou moins, c’est aussi probable. Ce qui est affiché / la référence, qui répète ses 12 derniers mois.
outlook-list-range = 90 % entre
outlook-list-range-gloss = Neuf mois sur dix devraient s’y trouver. Affiché / référence.
outlook-list-p_none = Aucun mort
outlook-list-p_none-gloss = Probabilité d’un mois sans morts. Affiché / référence.
outlook-list-many = 25 ou plus
outlook-list-many-gloss = Probabilité de 25 morts ou plus en un mois. Affiché / référence.
outlook-list-shown = Affiché
outlook-list-shown-gloss = Le modèle, ou la référence là où rien n’a fait mieux auparavant.
outlook-list-shown-model = modèle
outlook-list-shown-benchmark = référence
outlook-list-crps = Erreur (CRPS)
outlook-list-crps-gloss = Erreur moyenne de l’ensemble des perspectives, en morts (score de probabilité ordonné continu), sur les mois passés du pays : plus elle est basse, mieux c’est. Modèle / référence.
outlook-list-held = Tenu
outlook-list-held-gloss = Part des mois passés du pays tombés dans la fourchette à 90 % : elle devrait être de 90 %. Modèle / référence.
