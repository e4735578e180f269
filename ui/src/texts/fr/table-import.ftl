# Tableaux du registre : ce qu’ils contiennent, comment ils sont lus, et leur importation.
import-table = Importer un tableau
import-table-action = Importer un tableau…
choose-table-title = Ouvrir un tableau
done = Terminé
table-looking = Examen du fichier : { $file }
table-what = Ce que cela semble être
table-noun = Chaque ligne relève de
table-likely = { $noun }, { $n ->
    [one] { $count } colonne le suggère
    [many] { $count } colonnes le suggèrent
   *[other] { $count } colonnes le suggèrent
  }
table-sheet = Feuille
table-sheet-rows = { $sheet }, { $n ->
    [one] { $count } ligne
    [many] { $count } lignes
   *[other] { $count } lignes
  }
table-head = Ligne d’en-tête
table-saved-mapping = Correspondance enregistrée
table-saved-none = Choisir
table-rows = { $n ->
    [one] { $count } ligne
    [many] { $count } lignes
   *[other] { $count } lignes
  }
table-columns = { $n ->
    [one] { $count } colonne
    [many] { $count } colonnes
   *[other] { $count } colonnes
  }
table-fields = Quelle colonne est quoi
table-more-fields = { $n ->
    [one] { $n } champ de plus
    [many] { $n } champs de plus
   *[other] { $n } champs de plus
  }
table-unmapped = { $n ->
    [one] { $n } colonne n’est pas reprise
    [many] { $n } colonnes ne sont pas reprises
   *[other] { $n } colonnes ne sont pas reprises
  } : { $names }
table-markings = Lues comme classifications : { $names }
table-required = À remplir obligatoirement
table-column-of = Colonne : { $field }
table-no-column = aucune colonne
table-longitude = Colonne de la longitude
table-latitude = Colonne de la latitude
table-else = Là où elle est vide : { $names }.
table-constant = le même dans toutes les lignes
table-constant-of = { $field }, le même dans toutes les lignes
table-meanings = { $n ->
    [0] Ce que signifient ses cases
    [one] { $n } case signifie autre chose
    [many] { $n } cases signifient autre chose
   *[other] { $n } cases signifient autre chose
  }
table-meaning-of = Ce que signifie « { $cell } »
table-as-it-stands = tel quel
table-rules = Ce qui vaut pour toutes les lignes
table-source = Source
table-licence = Licence
table-date-order = Dates comme 03/04/2021
table-order-by-column = comme le montre chaque colonne
table-order-day_first = 3 avril
table-order-month_first = 4 mars
table-make-missing = Créer les fiches que les lignes nomment et qui n’existent pas, comme des partenaires
table-gleditsch-ward = Les numéros des pays sont ceux de Gleditsch et Ward, non ceux de M49
table-key = Une ligne se distingue des autres par : { $names }. Si c’est à nouveau le même, c’est la même fiche.
table-key-none = Une ligne se distingue des autres par toutes ses cases : si elle est corrigée plus tard, elle entre comme une seconde fiche. Choisissez des colonnes qui suffisent à la distinguer.
table-preview = Les premières lignes en fiches
table-no-rows = Il n’y a pas de lignes sous cet en-tête. Choisissez une autre feuille, ou la ligne qui porte les noms des colonnes.
table-problems = { $n ->
    [one] { $count } de ces { $total } lignes ne peut être reprise
    [many] { $count } de ces { $total } lignes ne peuvent être reprises
   *[other] { $count } de ces { $total } lignes ne peuvent être reprises
  }
table-no-problems = { $n ->
    [one] Cette ligne peut être reprise
    [many] Ces { $n } lignes peuvent être reprises
   *[other] Ces { $n } lignes peuvent être reprises
  }
table-record = Fiche
table-try = Essayer et importer
table-dry-run = Essayer sans rien garder
table-mapping-name = Nom de la correspondance
table-save-mapping = Enregistrer la correspondance
mapping-saved = La correspondance est enregistrée sous « { $name } ».
outcome-records-whole = Fiches reprises : { $added }, aucune ligne rejetée
outcome-records-refused = { $rejected } { $n ->
    [one] ligne rejetée
    [many] lignes rejetées
   *[other] lignes rejetées
  }, fiches reprises : { $added }
publisher-table = Tableau du bureau
