# L’évaluation d’une année : ce que ses alertes ont valu, ce qui a été fait et ce qui a été appris.
action-warnings-year = Évaluation d’une année
action-year-back = Année précédente
action-year-on = Année suivante
warnings-year = Année
year-waiting = Examen de { $year } mois par mois…
year-title = Évaluation de l’année
year-over = l’année est terminée
year-not-over = l’année n’est pas terminée : ce qu’elle compte peut encore croître
year-about = { $area }, { $year }
year-as-it-stands = D’après le registre dans son état actuel.
year-figures = L’année en chiffres
year-figure-raised = Alertes lancées
year-figure-right = Justes
year-figure-wrong = Fausses
year-figure-unsaid = Non connues
year-figure-warned = Violences annoncées
year-figure-missed = Manquées
year-figure-lead = Préavis
year-raised-none = aucune n’est consignée
year-raised-open = { $n ->
    [0] le délai de toutes est écoulé
    [one] le délai de { $count } n’est pas écoulé
    [many] le délai de { $count } n’est pas écoulé
   *[other] le délai de { $count } n’est pas écoulé
  }
year-right-yes = vérifiées : { $count }
year-right-partly = en partie : { $count }
year-right-averted = danger écarté : { $count }
year-wrong-means = ne se sont pas vérifiées
year-unsaid-due = { $count } : délai écoulé, personne ne s’est prononcé
year-unsaid-cannot = impossible à dire : { $count }
year-warned-of = { $n ->
    [0] aucune violence n’est survenue dans un lieu calme
    [one] sur { $count } lieu calme où elle est survenue
    [many] sur { $count } lieux calmes où elle est survenue
   *[other] sur { $count } lieux calmes où elle est survenue
  }
year-missed-means = elle est survenue, et personne n’avait alerté
year-missed-means-until = elle est survenue, et personne n’avait alerté ; tout ce qui est survenu est connu jusqu’en { $month }
year-lead-none = aucun
year-lead-none-why = rien de ce qui est survenu n’avait été annoncé
year-lead-nothing = rien n’est survenu que l’on aurait pu annoncer
year-lead-means = préavis plus long pour la moitié de celles annoncées, plus court pour l’autre
year-no-events-short = aucun événement de cette année n’est enregistré
year-means = Juste : elle s’est vérifiée, en tout ou en partie, ou le danger a été écarté, selon le jugement du bureau lui-même. Fausse : son délai est écoulé et elle ne s’est pas vérifiée. Manquée : la violence est survenue dans un lieu qui était calme, et aucune alerte ouverte ne le nommait.
year-onsets = Où la violence est survenue dans des lieux calmes
year-onsets-none = Aucun lieu n’est connu jusqu’en { $month }. C’est un zéro, et non une absence de données.
year-not-known-yet = Ce qui est survenu n’est connu que lorsque les trois mois suivants sont enregistrés, et ce n’est pas encore le cas pour cette année. C’est une absence de données, et non un zéro.
year-not-known-yet-short = pour cette année, ce n’est pas encore connu
year-no-events = Aucun événement de cette année n’est enregistré : personne ne peut dire ce qui a été manqué. C’est une absence de données, et non un zéro.
year-onset-month = Mois
year-onset-place = Lieu
year-onsets-deaths = Morts des trois mois, meilleure estimation.
year-onset-deaths = Morts
year-onset-warning = Alerte qui existait
year-onset-lead = Préavis
year-onset-nobody = personne n’avait alerté
year-left-out = { $n ->
    [one] { $count } pays est laissé de côté.
    [many] { $count } pays sont laissés de côté.
   *[other] { $count } pays sont laissés de côté.
  }
year-known-until = Tout ce qui est survenu est connu jusqu’en { $month } ; des mois ultérieurs, ce que montrent à ce jour les événements enregistrés.
year-shown = { $shown } affichés sur { $count }.
year-warnings = Alertes lancées dans l’année
year-warnings-none = Aucune alerte n’a été lancée cette année.
year-came-out = Ce qu’il en est advenu
year-to-action = Du premier signal à la première action
year-verdict-yes = vérifiée
year-verdict-partly = vérifiée en partie
year-verdict-averted = danger écarté
year-verdict-no = non vérifiée
year-verdict-cannot_tell = impossible à dire
year-verdict-due = délai écoulé, personne ne s’est prononcé
year-verdict-open = délai non écoulé
year-time = Du premier signal à la première action
year-engagements = Initiatives, et ce qui a suivi
year-engagements-none = Aucune initiative de cette année n’est consignée.
year-more-engagements = { $n ->
    [one] { $count } autre figure au registre.
    [many] { $count } autres figurent au registre.
   *[other] { $count } autres figurent au registre.
  }
year-began = commencée dans l’année
year-went-on = a continué
year-promised-none = aucun
year-promised = tenus : { $kept } sur { $made }{ $n ->
    [0] {""}
   *[other] , en retard : { $late }
  }
year-commitments = Engagements arrivés à échéance
year-commitments-none = Aucun engagement consigné n’est arrivé à échéance cette année.
year-commitments-due = tous
year-commitments-kept = tenus
year-commitments-open = encore en suspens
year-commitments-broken = rompus
year-commitments-withdrawn = retirés
year-learned = Ce qui a été appris
year-learned-none = Aucun enseignement n’est consigné pour cette année.
year-without-lesson = { $n ->
    [one] { $count } alerte a été clôturée sans qu’aucun enseignement n’en parle :
    [many] { $count } alertes ont été clôturées sans qu’aucun enseignement n’en parle :
   *[other] { $count } alertes ont été clôturées sans qu’aucun enseignement n’en parle :
  }
year-write-lesson = Écrire l’enseignement
year-write-lesson-of = Écrire l’enseignement : « { $title } »
