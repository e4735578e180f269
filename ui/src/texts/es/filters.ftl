# Los filtros: sus nombres y los errores de lo escrito.
period = Período
period-since = Primer día
period-until = Último día
months-short = { $n ->
    [one] 1 mes
    [many] { $count } meses
   *[other] { $count } meses
  }
kinds = Tipo de violencia
kind-state = Estatal
kind-nonstate = No estatal
kind-onesided = Unilateral
kind-not-stated = Tipo no indicado
at-least-one = Siempre queda elegido al menos uno
actor = Actor
any-actor = Cualquier actor
another-actor = Otro actor
take-off = Quitar { $name }
place-known-to = Precisión del lugar
precision-district = De localidad a distrito
precision-province = Provincia o peor
precision-not_stated = No indicada
deaths-best = Muertes, mejor estimación
deaths-from = Muertes, como mínimo
deaths-to = Muertes, como máximo
civilians-died = Civiles entre los muertos
publishers = Editores
words = Palabras
words-placeholder = En lugar, actor, titular
date-year = { $year } no está entre 1900 y 2199.
date-month = El mes { $month } no existe.
date-days = { $month } tiene { $days } días. Escriba { $one } o { $other }.
date-two-ways = Puede leerse de dos maneras. Escriba { $one } o { $other }.
date-unknown = «{ $text }» no es una fecha. Escriba 9 mar 2021, mar 2021 o 2021.
date-backwards = El período terminaría antes de empezar.
number-unknown = «{ $text }» no es un número entero.
number-backwards = El mínimo es mayor que el máximo.
