# Sucesos que notifican dos editores.
links = ¿El mismo suceso?
links-why = Dos editores pueden notificar un mismo suceso. Los pares de los que el método está seguro se vinculan; estos le esperan. Donde cuentan ambos editores, lo vinculado cuenta una sola vez.
links-counting = Contar en las cifras
links-added-up = Se suman varios editores: lo que el método no encuentra cuenta dos veces, y un editor que empieza más tarde parece un aumento. Compare períodos con un solo editor.
links-waiting = { $n ->
    [one] { $count } par espera
    [many] { $count } pares esperan
   *[other] { $count } pares esperan
  }
links-none = Ningún par espera
links-none-why = Cuando dos editores notifican los mismos sucesos, aquí figuran los pares de los que el método no está seguro.
links-keys = ↑ ↓ elegir · S el mismo suceso · D no es el mismo suceso · U deshacer
links-more = Pares mostrados: { $shown } de { $total }.
link-same = El mismo suceso
link-different = No es el mismo suceso
link-said-same = Un solo suceso: cuenta una vez
link-said-different = Dos sucesos: cuentan los dos
link-taken-back = Decisión deshecha
link-pair = { $a } y { $b }
link-probability = Probabilidad de que sea un solo suceso: { $percent } %
link-no-probability = El método no da probabilidad para un registro frente a varios.
link-for = A favor de un solo suceso
link-against = En contra
link-weighs = { $told } (logaritmo de la razón de probabilidades { $weight })
link-record = Registro
link-publisher = Editor
link-when = Día
link-where = Lugar
link-who = Partes
link-deaths = Muertes
link-open = Abrir este registro
link-in-event = Notificado por otro editor
