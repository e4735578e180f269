# Boîte de réception : ce qui est arrivé, chaque sujet une fois avec tous les comptes rendus qui en parlent, à coter, puis à rattacher ou à écarter ; et les règles qui s’y appliquent.
place-inbox = Réception
group-inbox = Boîte de réception
inbox-open-word = sujets ouverts
action-inbox = Aller à Réception
action-inbox-view-open = Boîte de réception : sujets ouverts
action-inbox-view-muted = Boîte de réception : sujets en sourdine
action-inbox-view-linked = Boîte de réception : sujets rattachés
action-inbox-view-set_aside = Boîte de réception : sujets écartés
action-inbox-rules-all = Boîte de réception : règles sur ce qui arrive
action-inbox-link = Rattacher le sujet à la proposition de ce numéro, et continuer
action-inbox-search-link = Chercher à quoi d’autre rattacher le sujet
action-inbox-aside = Écarter le sujet pour l’un de quatre motifs, et continuer
action-inbox-next = Sujet suivant
action-inbox-previous = Sujet précédent
action-inbox-grade = Coter le média
action-inbox-content = Coter le contenu
action-inbox-place = Accepter le premier lieu ; de nouveau, le suivant
action-inbox-day = Accepter le premier jour ; de nouveau, le suivant
action-inbox-mute = Mettre le sujet en sourdine, ou l’en sortir
action-inbox-tag = Poser une étiquette sur le sujet
action-inbox-assign = Confier le sujet à une personne
action-inbox-split = Faire du compte rendu ouvert un sujet à part
action-inbox-join = Réunir le sujet à un autre qui raconte la même histoire
action-inbox-reopen = Rouvrir le sujet
action-inbox-read = Aller au texte du sujet
action-inbox-scroll = Lire une page plus loin
action-inbox-view = Vue suivante : ouverts, en sourdine, rattachés, écartés
action-inbox-search = Rechercher dans les sujets
action-inbox-rules = Règles de la boîte de réception
action-inbox-undo = Annuler la dernière décision
keys-inbox-arrows = Parcourir les sujets, quand la liste a le focus
keys-inbox-places = Aller ailleurs : les chiffres désignent les propositions, jusqu’à ce qu’Échap mène au rail

inbox-open = Ouverts
inbox-muted = En sourdine
inbox-linked = Rattachés
inbox-set_aside = Écartés
inbox-rules = Règles
inbox-views = Quels sujets
inbox-list = Sujets : { $view }
inbox-item = Sujet
inbox-search = Titre ou média
inbox-any-tag = Toute étiquette
inbox-any-person = Toute personne
inbox-nobody = À personne
inbox-waiting = Lecture de la boîte de réception…
inbox-row-waits = Lecture…
inbox-no-reports = Aucun compte rendu n’est arrivé : { $area }
inbox-no-reports-why = Les comptes rendus viennent des sources que le bureau récupère : ReliefWeb, GDELT et ses propres flux. Rien n’est récupéré de soi-même.
inbox-to-sources = Vers les sources
inbox-none-found = Aucun sujet ne correspond aux critères
inbox-none-found-why = Il y en a d’autres sans eux. Rien n’est perdu.
inbox-show-all = Tout afficher
inbox-none-open = Tout est décidé
inbox-none-muted = Rien n’est en sourdine
inbox-none-linked = Rien n’est encore rattaché
inbox-none-set_aside = Rien n’est écarté
inbox-counts = Ouverts : { $open }. En sourdine : { $muted }. Rattachés : { $linked }. Écartés : { $aside }.
inbox-see-muted = Voir ce qui est en sourdine
inbox-see-open = Vers les sujets ouverts

item-waiting = Lecture du sujet…
item-none = Aucun sujet n’est ouvert.
item-text = Ce que disent les comptes rendus
item-of = { $at } sur { $total }
item-reports = { $n ->
    [one] { $count } compte rendu
    [many] { $count } comptes rendus
   *[other] { $count } comptes rendus
}
item-outlets = { $n ->
    [one] { $count } média
    [many] { $count } médias
   *[other] { $count } médias
}
item-person = Confié à
item-assign = Confier à une personne
item-tag = Étiquette
item-put-tag = Poser une étiquette
item-mute = Mettre en sourdine
item-unmute = Sortir de la sourdine
item-reopen = Rouvrir
item-link-to = Rattacher à
item-linked-to = Rattaché à
item-search-link = Chercher autre chose
item-no-offers = Rien d’enregistré ne convient par le lieu, le jour et les mots. Cherchez, ou écartez le sujet.
item-no-offer = Il n’y a pas de proposition { $count }.
item-unlink = Retirer le rattachement : { $name }
item-link-gone = disparu depuis
link-event = Événement
link-indicator = Indicateur
item-set-aside = Écarter
item-stroke-aside = 1 à 4 : un motif. W : vos propres mots.
item-stroke-outlet = A à F : fiabilité du média
item-stroke-content = 1 à 6 : crédibilité du contenu
aside-not_relevant = Sans rapport
aside-not_relevant-why = Ne concerne rien de ce que suit le bureau.
aside-known_already = Déjà connu
aside-known_already-why = Ce qui y est dit est déjà enregistré.
aside-not_confirmed = Non confirmé
aside-not_confirmed-why = On a vérifié, sans confirmation. Cela compte dans le bilan de ses médias.
aside-too_vague = Trop vague
aside-too_vague-why = En dit trop peu pour agir.
aside-words = En vos propres mots, si vous voulez
item-grades = Cotes
item-outlet = Média :
item-content = Ce qui est dit
item-grade-outlet = Fiabilité de { $outlet }
item-grade-content = Crédibilité de ce qui est dit
item-other-outlets = { $n ->
    [one] { $count } autre média
    [many] { $count } autres médias
   *[other] { $count } autres médias
}
grade-then = { $key }, puis une cote
grade-button = { $grade } : { $means }
grade-is = { $means }.
grade-is-suggested = { $means } (suggéré).
grade-as-suggested = Comme suggéré : { $grade }
grade-told = { $letter }{ $digit }. Source : { $source }. Contenu : { $content }.
grade-told-suggested = { $letter }{ $digit }, suggéré. Source : { $source }. Contenu : { $content }.
grade-source-A = fiable
grade-source-B = habituellement fiable
grade-source-C = assez fiable
grade-source-D = habituellement peu fiable
grade-source-E = non fiable
grade-source-F = fiabilité impossible à juger
grade-content-1 = confirmé par d’autres sources
grade-content-2 = probablement vrai
grade-content-3 = peut-être vrai
grade-content-4 = douteux
grade-content-5 = improbable
grade-content-6 = véracité impossible à juger
item-tells = Ce que disent les textes
item-places = Lieux
item-days = Jours
item-figures = Victimes
item-accepted = accepté
item-no-places = Les textes ne nomment aucun lieu connu.
item-no-days = Les textes ne donnent aucun jour.
item-rules = Ce qu’ont fait les règles
item-history = Ce qui a été fait
item-no-history = Personne n’y a encore touché.
item-reports-label = Comptes rendus
report-no-text = Seul le titre est arrivé.
report-why = Dans ce sujet parce que
report-outlet = Média
report-published = Publié
report-publisher = Transmis par
report-run = importation { $run }
report-licence = Conditions
report-address = Adresse
report-address-why = À copier. Elle ne s’ouvre pas d’ici.
report-split = Autre sujet : détacher
item-join = Même histoire qu’un autre sujet : réunir
mark-place = lieu
mark-day = jour
mark-figure = victimes
mark-key = – compris par le programme ; pointez un passage pour voir pourquoi.

rules-inbox-intro = Les règles posent une étiquette, confient à une personne ou mettent en sourdine ce qui arrive. Toutes les conditions d’une règle doivent être réunies. Ce qui est en sourdine reste compté et peut être vu à tout moment.
rules-inbox-none = Il n’y a pas encore de règle
rules-inbox-none-why = Tout ce qui arrive est ouvert et n’est confié à personne.
rules-trying = Essai des règles sur ce qui est ouvert…
rules-would-mute = { $n ->
    [one] Essayé sur { $count } sujet ouvert ; mis en sourdine : { $muted }.
    [many] Essayé sur { $count } sujets ouverts ; mis en sourdine : { $muted }.
   *[other] Essayé sur { $count } sujets ouverts ; mis en sourdine : { $muted }.
}
rules-not-kept = Pas encore enregistré
rules-leave = Comme avant
rules-kept = { $n ->
    [one] { $n } règle est enregistrée.
    [many] { $n } règles sont enregistrées.
   *[other] { $n } règles sont enregistrées.
}
rule-name = Nom de la règle
rule-at = Règle { $at }
rule-if = Si tout cela est réuni
rule-then = Alors
rule-asks = Ce que demande la règle
rule-does = Ce que fait la règle
rule-holds = { $n ->
    [one] vaut pour { $held } sujet ouvert sur { $count }
    [many] sujets ouverts concernés : { $held } sur { $count }
   *[other] sujets ouverts concernés : { $held } sur { $count }
}
rule-condition-add = Autre condition
rule-act-add = Autre effet
rule-up = Monter : { $name }
rule-down = Descendre : { $name }
rule-no-name = Une règle n’a pas de nom. Donnez-lui-en un.
rule-doubled = Deux règles s’appellent « { $name } ». Nommez-en une autrement.
rule-asks-nothing = « { $name } » ne demande rien et vaudrait pour tout. Ajoutez une condition.
rule-condition-empty = Une condition de « { $name } » est vide. Remplissez-la, ou retirez-la.
rule-does-nothing = « { $name } » ne fait rien. Dites ce qu’elle fait.
rule-act-empty = Un effet de « { $name } » est vide. Remplissez-le, ou retirez-le.
condition-any_word = l’un de ces mots
condition-any_word-example = attaque ; putsch*
condition-all_words = tous ces mots
condition-all_words-example = élection ; reportée
condition-no_word = aucun de ces mots
condition-no_word-example = football ; sport*
condition-outlet = l’un de ces médias
condition-outlet-example = Le Matin
condition-publisher = transmis par
condition-publisher-example = ReliefWeb
condition-language = dans l’une de ces langues
condition-language-example = français
condition-country = sur l’un de ces pays
condition-country-example = Mali
condition-place = nomme l’une de ces villes
condition-place-example = Mopti
condition-grade_at_least = média coté ainsi ou mieux
condition-grade_at_most = média coté ainsi ou moins bien
act-tag = poser cette étiquette
act-tag-example = élection
act-assign = confier à
act-assign-example = nom d’une personne
act-mute = mettre en sourdine
act-mute-why = hors de vue, mais compté
