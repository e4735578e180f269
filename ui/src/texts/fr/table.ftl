# Le tableau et ses fichiers.
table-title = Tableau : ce que montre la carte
table-footer = Ce que montre la carte : { $n ->
    [one] { $count } ligne
    [many] { $count } lignes
   *[other] { $count } lignes
  }
table-filtered = avec tous les filtres
table-all-kinds = tous les types, sans autre filtre
table-nothing-stored = Le tableau liste les événements enregistrés : ouvrez un fichier d’événements, ou commencez un exercice avec des événements inventés.
table-empty = 0 événement
table-empty-why = Aucun événement enregistré ne passe les filtres.
table-saved = { $n ->
    [one] { $count } ligne écrite
    [many] { $count } lignes écrites
   *[other] { $count } lignes écrites
  } dans { $path }
save-table-title = Enregistrer le tableau
column-day = Date
column-country = Pays
column-division = Division
column-place = Lieu
column-kind = Type
column-side-a = Premier camp
column-side-b = Second camp
column-deaths = Morts, meilleure est.
column-interval = Bas–haut
column-precision = Précision du lieu
column-notes = Notes
format-csv = CSV
format-xlsx = XLSX
format-geojson = GeoJSON
