# Corredores: qué fluye de dónde a dónde, y la violencia a lo largo de las rutas.
corridors = Corredores
action-corridors = Corredores: rutas, flujos y violencia a lo largo de ellos
corridors-all = Todo
corridors-all-kinds = todo lo que es objeto de tráfico
corridors-about = { $area }, { $time }, { $kind }
corridors-distance = A qué distancia está la violencia
corridors-waiting = Desplazando cada ruta para ver qué daría el azar…
corridors-none-how = Escriba las rutas y los casos conocidos. Cada uno se convierte aquí en una línea con aquello en que se basa.
corridors-flows = De dónde, a través de dónde, a dónde
corridors-no-legs = Ningún registro nombra aquí dos países seguidos. Eso significa sin datos, no «ningún flujo».
corridors-roles = Qué papel tiene cada país
corridors-part = { $records } ({ $share })
corridors-parts = Entre paréntesis: de los registros que lo indican.
corridors-along = Rutas, y violencia a lo largo de ellas
corridors-no-routes = Aquí no hay ninguna ruta registrada, solo casos. Eso significa sin datos, no «ninguna ruta».
corridors-route = Ruta
corridors-volume = Volumen
corridors-certainty = Certeza
corridors-near = Con un suceso a menos de { $km } km
corridors-of-km = { $near } de { $length } km
corridors-without-data = otros { $km } km sin datos
corridors-by-chance = Por azar
corridors-chance = { $mean } ({ $low }–{ $high } en nueve de cada diez)
corridors-ratio = { $times } veces el azar
corridors-ratio-by-chance = { $times }; por azar { $low }–{ $high }
corridors-ratio-none = nada con que comparar: ninguna ruta desplazada encontró violencia
corridors-moved = rutas desplazadas: { $moved }; de los lugares probados, con espacio: { $room }
corridors-p-long = p: con qué frecuencia el azar por sí solo da una proporción así de grande.
corridors-q-long = q: cuántas de las rutas igual de improbables serían hallazgos falsos.
corridors-legs = De país a país
corridors-leg = De → a
corridors-routes = Rutas
corridors-cases = Casos
corridors-quantity = Cantidad en los casos
corridors-no-quantity = no indicada
corridors-without-quantity = { $n ->
    [one] 1 caso sin ella
    [many] { $count } casos sin ella
   *[other] { $count } casos sin ella
  }
corridors-so-sure = { $sure }: { $count }
corridors-rests = Rutas: { $routes }; casos: { $cases }; caso más reciente: { $case }; suceso más reciente: { $event }.
corridors-left = Excluidos de los flujos: los que nombran menos de dos países seguidos ({ $without }). Casos que nombran varios países como origen o destino, de los que no se toma ninguno: { $several }.
flow-records = en el registro, contados por tramo
flow-kind-people = Personas
flow-kind-drugs = Drogas
flow-kind-arms = Armas
flow-kind-resources = Recursos saqueados
