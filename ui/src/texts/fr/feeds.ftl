# Flux et services : ce qu’un bureau va chercher chez les éditeurs.
feeds = Flux et services
feeds-why = Rien n’est récupéré tant que personne ne le demande ici ou n’en fixe la programmation. Ce qui est récupéré reste dans ce profil.
source-column = Source
source-state = Où elle en est
source-last-run = Dernier passage
source-newest = Observation la plus récente
source-stored = Lignes enregistrées
source-licence = Licence
source-actions = Ce qu’on peut faire
source-feeds = Flux du bureau
source-brings-ucdp = Événements
source-brings-acled = Événements
source-brings-reliefweb = Comptes rendus d’organisations humanitaires
source-brings-hapi = Chiffres : violence, financement, risque ; qui est où
source-brings-gdelt = Comptes rendus trouvés dans les médias
source-brings-views = Chiffres : prévisions du nombre de morts
source-brings-feed = Comptes rendus de médias (RSS, Atom)
source-terms-acled = Ses lignes restent au bureau et ne peuvent être transmises.
source-never = jamais
source-today = aujourd’hui
source-ahead = { $n ->
    [one] dans { $count } jour
    [many] dans { $count } jours
   *[other] dans { $count } jours
  }
source-is-fetching = Récupération en cours
source-is-stopping = Arrêt en cours
source-requests = requêtes
source-answers = réponses
source-rows = lignes écrites
source-in-turn = Attend son tour : numéro { $turn }
source-needs-account = Il faut d’abord le nom d’une application approuvée.
source-needs-key = Il faut d’abord une clé.
source-needs-account_and_key = Il faut d’abord une adresse électronique et un mot de passe.
source-needs-addresses = Il faut d’abord l’adresse d’un flux.
source-never-fetched = Jamais récupérée
source-feeds-never-fetched = Jamais récupérés : { $addresses }
source-is-whole = Récupérée jusqu’au bout
source-cut = Interrompue avant la fin. Réponses qui attendent le reste : { $count }.
source-fetch = Récupérer
source-go-on = Continuer
source-stop = Arrêter
source-take-out = Retirer
source-settings = Paramètres
source-fetched = Récupération terminée : { $name }
source-saved = Ce qui a été saisi est conservé : { $name }
source-to-run = Voir l’importation
count-withdrawn = retirées
source-sheet = Paramètres : { $name }
source-account-acled = Adresse électronique du compte
source-account-reliefweb = Nom d’application approuvé
source-account-wrong = Ce n’est pas une adresse électronique. Écrivez-la ainsi : nom@bureau.org.
source-key-ucdp = Jeton d’accès
source-key-acled = Mot de passe
source-key-hapi = Identifiant d’application
source-key-entered = Saisi. Ce que vous écrivez ici le remplace.
source-key-none = Non saisi.
source-key-dropped = Sera retiré à l’enregistrement.
source-key-drop = Retirer
source-key-why = Il est conservé chiffré, n’est envoyé qu’à cet éditeur et n’est jamais affiché.
source-addresses = Adresses des flux
source-address = Flux { $number }
source-address-add = Ajouter un flux
source-address-wrong = Cette adresse ne peut être interrogée. Écrivez-en une qui commence par https://.
source-query = Mots à chercher
source-query-why = Sans mots, sa liste de tous les événements des médias est lue.
source-countries = Pays
source-countries-why = Sans pays, tous sont récupérés.
source-countries-feed = Les comptes rendus de ces flux sont rapportés à ces pays.
source-this-time = Pour une seule fois
source-since = Premier jour
source-since-why = Vide : tout la première fois, puis ce qui est nouveau.
source-full = Tout récupérer de nouveau
source-save-fetch = Enregistrer et récupérer
trust = Peut-on se fier à ce tableau aujourd’hui ?
trust-limits = limite
trust-note = à noter
trust-why = Jugé d’après les deux horloges de chaque source, comparées à ce qui lui est habituel.
source-late = Hors de l’ordinaire
source-usual-record = habituel : jusqu’à { $n ->
    [one] { $count } jour
    [many] { $count } jours
   *[other] { $count } jours
  } (d’après ses propres passages, pas : { $steps })
source-usual-published = habituel : jusqu’à { $n ->
    [one] { $count } jour
    [many] { $count } jours
   *[other] { $count } jours
  } (tel qu’annoncé, pas encore d’historique)
source-usual-none = ce qui est habituel n’est pas encore connu
source-blind = { $n ->
    [one] Pas de données sur { $count } pays
    [many] Pas de données sur { $count } pays
   *[other] Pas de données sur { $count } pays
  } relevant des bureaux
source-blind-whole = { $subregion } : aucun de ses pays
source-of-files = Importé de fichiers
publisher-notes = Notes de terrain
publisher-exercise = Exercice
compare-run = Ce qui a changé
compare-title = Ce que cette importation a changé : { $file }
compare-reads = Comparaison des deux états
compare-why = L’état de { $publisher } avant cette importation et après elle ; ce que les suivantes ont fait est laissé de côté.
compare-fields = Ce qui diffère, et dans combien d’événements
compare-figures = Chiffres avant et après
compare-figures-same = Aucun mois d’aucun pays n’a d’autres chiffres qu’avant.
compare-events = Événements
compare-first = Les { $shown } dont le nombre de morts diffère le plus, sur { $total }.
compare-became = Ce qu’il est devenu
compare-deaths-before = Morts avant
compare-deaths-after = Morts après
compare-differs = Ce qui diffère
release-before = avant
release-after = après
release-all = Tous les pays
release-no-country = Aucun pays
release-to = à présent :
release-deaths = { $best } ({ $low }–{ $high })
release-sides = { $a } – { $b }
release-field-days = Jours
release-field-date_precision = Précision du jour
release-field-coordinates = Coordonnées
release-field-location_precision = Précision du lieu
release-field-place = Lieu
release-field-country = Pays
release-field-kind = Type de violence
release-field-deaths = Morts
release-field-deaths_by_side = Morts : premier camp / second camp / civils / inconnu
release-field-sides = Camps
release-field-other = Autres champs : sources, titres, codes
source-brings-folder = Comptes rendus : courrier (mbox, eml) et formulaires remplis (Kobo, ODK)
source-needs-folder = Il faut d’abord un dossier.
source-falls-back-ucdp = Sans jeton, la version annuelle est téléchargée en entier : elle s’arrête à l’année précédente. Un jeton ajoute les mois suivants.
source-folder = Dossier de notes de terrain
source-folder-path = Dossier sur cette machine
source-folder-why = Ce qui y est nouveau devient des comptes rendus quand vous récupérez. Rien n’y est déplacé ni modifié.
source-folder-marking = Classification de ses notes
source-feed-marking = Classification de ses comptes rendus
source-feed-marking-why = Tant que vous n’en choisissez pas d’autre, ils comptent comme la plus haute : ni le mur ni une note d’information de classification inférieure ne les montre.
outcome-notes-whole = Comptes rendus repris : { $added }, aucun rejet
outcome-notes-refused = Notes rejetées : { $rejected } ; comptes rendus repris : { $added }
source-schedule = De soi-même
schedule-never = Jamais, seulement sur demande
schedule-hourly = Toutes les heures
schedule-daily = Tous les jours
schedule-weekly = Toutes les semaines
source-schedule-why = Tant que la fenêtre est ouverte. Si le réseau ne passe pas, la récupération attend et reprend.
source-next = Récupérée d’elle-même { $schedule ->
    [hourly] toutes les heures
    [weekly] toutes les semaines
   *[daily] tous les jours
  } ; prochaine fois : { $next }
source-waits = Attend le réseau depuis { $since }, { $n ->
    [one] { $tries } essai
    [many] { $tries } d’essais
   *[other] { $tries } essais
  } ; prochain : { $next }.
source-stop-waiting = Ne plus attendre
sources-wait = { $n ->
    [one] { $count } source attend
    [many] { $count } de sources attendent
   *[other] { $count } sources attendent
  } le réseau
