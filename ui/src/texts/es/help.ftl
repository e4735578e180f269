# Ayuda: su marco, sus partes, su búsqueda y lo que lleva a ella desde una cifra.
action-help = Ayuda
help = Ayuda
help-parts = Partes de la ayuda
help-guide = Guía
help-methods = Métodos
help-figures = Cifras
help-glossary = Glosario
help-keys = Teclas
help-search = Buscar en toda la ayuda
help-entries = Entradas
help-found = { $n ->
    [one] 1 entrada
    [many] { $count } entradas
   *[other] { $count } entradas
  }
help-none = Nada en la ayuda contiene «{ $text }».
help-moves = Arriba y abajo recorren las entradas, Intro lleva al texto, Esc vuelve y cierra.
help-steps = Pasos
help-picture = La ventana, en inglés. Lo que muestra es inventado o procede del repertorio de casos.
help-formula = Fórmula: { $name }
help-where = En la fórmula
help-here = En este programa
help-source = Fuente
help-means = Qué significa
help-not = Qué no significa
help-see = Véase también
help-how = Cómo se calcula: { $name }
help-open-keys = Todas las teclas
