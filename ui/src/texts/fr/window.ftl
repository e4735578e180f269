# La fenêtre : barres, rail, volets, et les mots que beaucoup de parties emploient.
close = Fermer
cancel = Annuler
clear = Effacer
keep = Garder
back = Retour
exercise = EXERCICE
exercise-name = Exercice
leave-exercise = Quitter l’exercice
not-known = non connu
no-data = pas de données
under-one-percent = moins de 1 %
counting = Comptage pour le nouveau filtre
from = de
to = à
selected = Ce qui est sélectionné

events = événements
events-word = { $n ->
    [one] événement
    [many] d’événements
   *[other] événements
  }
deaths-word = { $n ->
    [one] mort
    [many] de morts
   *[other] morts
  }

places-label = Espaces
place-situation = Situation
place-sources = Sources et échanges
chooser-label = Zone
find-placeholder = Rechercher lieux, acteurs, notes
find-nothing = Rien ne s’appelle « { $text } ». Écrivez le début d’un mot, dans n’importe quelle écriture.
as-of = Dernier événement
panel-toggle = Ce qui est sélectionné
filters = Filtres
table = Tableau
layers = Couches
drawing-label = Ce qui est dessiné
drawing-density = Densité
drawing-cells = Cellules
drawing-points = Points
measure-label = Ce qui est mesuré
measure-events = Événements
measure-deaths = Morts
measure-change = Évolution
layer-month = Événements du mois
layer-hotspots = Cellules chaudes
layer-imprecise = Zones imprécises
layer-no_data = Pas de données

theme-label = Couleurs
theme-system = Celles du système
theme-light = Claires
theme-dark = Sombres
theme-wall = Mural
theme-print = Impression

marking-unclassified = Non classifié
marking-confidential = Confidentiel
marking-strictly_confidential = Strictement confidentiel

offline = Hors ligne
encrypted = profil chiffré
newest-event = Dernier événement
newest-event-of = dernier événement : { $day }
days-ago = { $n ->
    [one] il y a { $count } jour
    [many] il y a { $count } jours
   *[other] il y a { $count } jours
  }
last-import = Dernière importation
last-import-rows = lignes : { $rows }, rejetées : { $rejected }
nothing-imported = Rien n’a encore été importé

area-world = Tout ce qui est enregistré
area-admin1 = Une division
area-cell = Une cellule
period-all = tout ce qui est enregistré
period-range = { $from } à { $to }

first-title = Aucun événement n’est encore enregistré
first-why = Sitroom montre où est la violence et comment elle se déplace, à partir des fichiers d’événements que vous avez. Tout reste sur cette machine, chiffré.
first-open = Ouvrir un fichier
first-open-why = UCDP GED en CSV, XLSX, GeoJSON ou API JSON, tel que publié ou tel que transmis
first-exercise = Commencer un exercice
first-exercise-why = Un scénario inventé pour apprendre. Il n’est jamais mêlé à de vraies données
first-drop = Ou déposez un fichier n’importe où dans la fenêtre.
first-later = Pas maintenant

view-name = Nom
view-replace = Remplacer la vue
view-saved = La vue « { $name } » est enregistrée.
view-forget = Oublier la vue « { $name } »
views-none = Aucune vue n’a encore de nom. Ce que montre la fenêtre est gardé automatiquement pour le prochain démarrage.
save-view = Enregistrer la vue
saved-at = enregistrée le { $moment }

north-letter = N
south-letter = S
east-letter = E
west-letter = O
month-jan = janv.
month-feb = févr.
month-mar = mars
month-apr = avr.
month-may = mai
month-jun = juin
month-jul = juil.
month-aug = août
month-sep = sept.
month-oct = oct.
month-nov = nov.
month-dec = déc.
month-jan-long = janvier
month-feb-long = février
month-mar-long = mars
month-apr-long = avril
month-may-long = mai
month-jun-long = juin
month-jul-long = juillet
month-aug-long = août
month-sep-long = septembre
month-oct-long = octobre
month-nov-long = novembre
month-dec-long = décembre
