# Help: its frame, its parts, its search, and what leads to it from a figure.
action-help = Help
help = Help
help-parts = Parts of the help
help-guide = Guide
help-methods = Methods
help-figures = Figures
help-glossary = Glossary
help-keys = Keys
help-search = Search all of the help
help-entries = Entries
help-found = { $n ->
    [one] 1 entry
   *[other] { $count } entries
  }
help-none = Nothing in the help holds “{ $text }”.
help-moves = Up and down go through the entries, Enter goes to the text, Esc goes back and closes.
help-steps = Steps
help-picture = The window in English. What it shows is invented, or from the casebook.
help-formula = Formula: { $name }
help-where = In the formula
help-here = In this program
help-source = Source
help-means = What it means
help-not = What it does not mean
help-see = See also
help-how = How it is counted: { $name }
help-open-keys = All keys
