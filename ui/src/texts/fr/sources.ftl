# Importations, passages, couverture, frontières.
import = Importer
choose-file-title = Ouvrir un fichier d’événements ou un tableau
open-another = Ouvrir un autre fichier
see-on-map = Le voir sur la carte
drop-here = Déposez un fichier ici, ou ouvrez-en un
drop-formats = UCDP GED, ou tout tableau du registre : CSV, XLSX, GeoJSON, API JSON ; messageries (mbox, eml) et formulaires remplis (Kobo, ODK) comme comptes rendus. Le fichier est lu sur cette machine et laissé tel quel.
importing = Importation : { $file }
importing-start = Ouverture du fichier
phase-reading = Lecture
phase-committing = Écriture durable
phase-drawing = Dessin de la carte
rows-read = { $n ->
    [one] { $count } ligne lue
    [many] { $count } lignes lues
   *[other] { $count } lignes lues
  }
rows-refused = { $n ->
    [one] { $count } ligne rejetée
    [many] { $count } lignes rejetées
   *[other] { $count } lignes rejetées
  }
bytes-of = { $read } sur { $total }
seconds-left = { $n ->
    [one] encore { $count } seconde
    [many] encore { $count } secondes
   *[other] encore { $count } secondes
  }
minutes-left = { $n ->
    [one] encore { $count } minute
    [many] encore { $count } minutes
   *[other] encore { $count } minutes
  }
import-cancelled = L’importation a été annulée
import-cancelled-hint = Rien n’a été modifié. Rouvrez le fichier quand vous le voulez.
leave-file = Laisser ce fichier
outcome-whole = Événements repris : { $added }, aucune ligne rejetée
outcome-refused = { $rejected } { $n ->
    [one] ligne rejetée
    [many] lignes rejetées
   *[other] lignes rejetées
  }, événements repris : { $added }
took-seconds = { $seconds } s
count-read = lues
count-added = ajoutées
count-revised = révisées
count-unchanged = inchangées
count-rejected = rejetées
count-noted = avec notes
reject-line = Ligne
reject-field = Champ
reject-why = Pourquoi, et que faire
rejects-first = Les { $shown } premières sur { $total } sont affichées.
rejects-of = { $n ->
    [one] { $count } ligne rejetée
    [many] { $count } lignes rejetées
   *[other] { $count } lignes rejetées
  }
rejects-saved = Lignes rejetées écrites dans { $path } : { $rows }. Corrigez-les dans ce fichier et importez-le.
save-rejects = Enregistrer en CSV, corriger, réimporter
save-rejects-title = Enregistrer les lignes rejetées
line = ligne { $line }

runs = Importations
runs-none = Rien n’a encore été importé
runs-none-why = Chaque fichier importé figure ici avec ses nombres et peut être annulé en bloc.
run-file = Fichier
run-when = Importé
run-source = Source et licence
run-is-undone = annulé
run-undone = { $file } est annulé. Ce qu’il avait modifié est comme avant.
undo-run = Annuler
undo-sure = Retirer toutes ses lignes ?
undo-yes = Retirer

coverage = Ce qui est enregistré
coverage-sentence = Événements : { $events }, pays : { $countries }, du { $first } au { $last }.
coverage-ages = Dernière importation : { $imported } ; le dernier événement date de { $n ->
    [one] { $age } jour
    [many] { $age } jours
   *[other] { $age } jours
  }.
coverage-first = Premier événement
coverage-last = Dernier événement
coverage-missing = Pas de données ({ $subregion }) : { $names }. Ce n’est pas un zéro.
coverage-missing-all = Pas de données pour l’ensemble ({ $subregion }). Ce n’est pas un zéro.
coverage-none = Rien n’est enregistré
coverage-none-why = Tous les pays sont sans données. Ce n’est pas un zéro.

boundaries = Frontières
boundaries-default = Natural Earth est dessiné, rapproché de la pratique des Nations Unies.
boundaries-own = { $file } est dessiné par-dessus les lignes par défaut.
boundaries-why = Un bureau peut charger son propre fichier de frontières (GeoJSON), par exemple United Nations Geodata. Les chiffres n’en sont pas modifiés.
boundaries-load = Charger un fichier de frontières
boundaries-drop = Le retirer
boundaries-loaded = { $file } est dessiné par-dessus les lignes par défaut.
choose-boundaries-title = Charger un fichier de frontières
figures-from = D’où cela vient
figures-from-counting = Recherche des importations
figures-from-none = Aucun événement enregistré ne passe ce filtre.
figures-from-events = { $n ->
    [one] { $count } événement
    [many] { $count } événements
   *[other] { $count } événements
  }, du { $oldest } au { $newest }
figures-from-rows = Montrer les lignes
figures-from-of-these = Parmi eux
figures-from-lines = Mentions à porter à côté des chiffres
