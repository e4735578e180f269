# Aide : son cadre, ses parties, sa recherche, et ce qui y mène depuis un chiffre.
action-help = Aide
help = Aide
help-parts = Parties de l’aide
help-guide = Guide
help-methods = Méthodes
help-figures = Chiffres
help-glossary = Glossaire
help-keys = Touches
help-search = Rechercher dans toute l’aide
help-entries = Entrées
help-found = { $n ->
    [one] { $count } entrée
    [many] { $count } entrées
   *[other] { $count } entrées
  }
help-none = Rien dans l’aide ne contient « { $text } ».
help-moves = Haut et bas parcourent les entrées, Entrée mène au texte, Échap revient et ferme.
help-steps = Étapes
help-picture = La fenêtre, en anglais. Ce qu’elle montre est inventé ou tiré du recueil de cas.
help-formula = Formule : { $name }
help-where = Dans la formule
help-here = Dans ce programme
help-source = Source
help-means = Ce que cela signifie
help-not = Ce que cela ne signifie pas
help-see = Voir aussi
help-how = Comment c’est calculé : { $name }
help-open-keys = Toutes les touches
