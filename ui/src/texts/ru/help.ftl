# Справка: ее рамка, ее части, поиск и то, что ведет к ней от числа.
action-help = Справка
help = Справка
help-parts = Части справки
help-guide = Руководство
help-methods = Методы
help-figures = Числа
help-glossary = Термины
help-keys = Клавиши
help-search = Искать во всей справке
help-entries = Статьи
help-found = { $n ->
    [one] { $count } статья
    [few] { $count } статьи
    [many] { $count } статей
   *[other] { $count } статьи
  }
help-none = Ничто в справке не содержит «{ $text }».
help-moves = Вверх и вниз — по статьям, Enter — к тексту, Esc — назад и закрыть.
help-steps = Шаги
help-picture = Окно на английском языке. То, что в нем показано, вымышлено или взято из сборника случаев.
help-formula = Формула: { $name }
help-where = В формуле
help-here = В этой программе
help-source = Источник
help-means = Что это значит
help-not = Чего это не значит
help-see = См. также
help-how = Как это подсчитано: { $name }
help-open-keys = Все клавиши
