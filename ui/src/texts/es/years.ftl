# La evaluación de un año: qué valieron sus alertas, qué se hizo en él y qué se aprendió.
action-warnings-year = Evaluación de un año
action-year-back = Año anterior
action-year-on = Año siguiente
warnings-year = Año
year-waiting = Examinando { $year } mes a mes…
year-title = Evaluación del año
year-over = el año ha terminado
year-not-over = el año no ha terminado: lo que cuenta aún puede aumentar
year-about = { $area }, { $year }
year-as-it-stands = Según el registro tal como está ahora.
year-figures = El año en cifras
year-figure-raised = Alertas emitidas
year-figure-right = Acertadas
year-figure-wrong = Erradas
year-figure-unsaid = No se sabe
year-figure-warned = Violencia con alerta
year-figure-missed = Sin alerta
year-figure-lead = Antelación
year-raised-none = ninguna está registrada
year-raised-open = { $n ->
    [0] ha vencido el plazo de todas
    [one] el plazo de 1 no ha vencido
    [many] el plazo de { $count } no ha vencido
   *[other] el plazo de { $count } no ha vencido
  }
year-right-yes = se cumplieron: { $count }
year-right-partly = en parte: { $count }
year-right-averted = evitadas: { $count }
year-wrong-means = no se cumplió
year-unsaid-due = { $count }: plazo vencido, nadie lo ha dicho
year-unsaid-cannot = { $count }: no puede saberse
year-warned-of = { $n ->
    [0] la violencia no llegó a ningún lugar en calma
    [one] de 1 lugar en calma al que llegó
    [many] de { $count } lugares en calma a los que llegó
   *[other] de { $count } lugares en calma a los que llegó
  }
year-missed-means = llegó, y nadie había alertado
year-missed-means-until = llegó, y nadie había alertado; todo lo que llegó se conoce hasta { $month }
year-lead-none = ninguna
year-lead-none-why = no se alertó de nada de lo que llegó
year-lead-nothing = no llegó nada sobre lo que se hubiera podido alertar
year-lead-means = la mitad de los casos con alerta tuvo más tiempo; la otra mitad, menos
year-no-events-short = no hay almacenado ningún suceso de este año
year-means = Acertada: se cumplió, se cumplió en parte o fue evitada, lo que es la propia valoración de la oficina. Errada: su plazo ha vencido y no se cumplió. Sin alerta: la violencia llegó a un lugar en calma, y ninguna alerta abierta lo nombraba.
year-onsets = Dónde llegó la violencia a lugares en calma
year-onsets-none = No se conoce ninguno hasta { $month }. Eso es cero, y no una falta de datos.
year-not-known-yet = Lo que llegó se conoce cuando están almacenados los tres meses siguientes, y de este año aún no lo están. Eso significa sin datos, no cero.
year-not-known-yet-short = de este año aún no se sabe
year-no-events = No hay almacenado ningún suceso de este año, de modo que nadie puede decir qué quedó sin alerta. Eso significa sin datos, no cero.
year-onset-month = Mes
year-onset-place = Lugar
year-onsets-deaths = Muertes de los tres meses, mejor estimación.
year-onset-deaths = Muertes
year-onset-warning = Alerta que había
year-onset-lead = Antelación
year-onset-nobody = nadie alertó
year-left-out = { $n ->
    [one] 1 país queda excluido.
    [many] { $count } países quedan excluidos.
   *[other] { $count } países quedan excluidos.
  }
year-known-until = Todo lo que llegó se conoce hasta { $month }; de los meses posteriores, lo que muestran por ahora los sucesos almacenados.
year-shown = Se muestran { $shown } de { $count }.
year-warnings = Alertas emitidas en el año
year-warnings-none = En este año no se emitió ninguna alerta.
year-came-out = Qué resultó
year-to-action = Primera señal a primera medida
year-verdict-yes = se cumplió
year-verdict-partly = se cumplió en parte
year-verdict-averted = evitada
year-verdict-no = no se cumplió
year-verdict-cannot_tell = no puede saberse
year-verdict-due = plazo vencido, nadie lo ha dicho
year-verdict-open = el plazo no ha vencido
year-time = De la primera señal a la primera medida
year-engagements = Gestiones, y lo que siguió
year-engagements-none = No hay registrada ninguna gestión de este año.
year-more-engagements = { $n ->
    [one] Hay 1 más en el registro.
    [many] Hay { $count } más en el registro.
   *[other] Hay { $count } más en el registro.
  }
year-began = comenzó en el año
year-went-on = continuó
year-promised-none = ninguno
year-promised = { $kept } de { $made } cumplidos{ $n ->
    [0] {""}
    [one] , { $late } con retraso
    [many] , { $late } con retraso
   *[other] , { $late } con retraso
  }
year-commitments = Compromisos que vencieron
year-commitments-none = En este año no venció ningún compromiso registrado.
year-commitments-due = todos
year-commitments-kept = cumplidos
year-commitments-open = aún pendientes
year-commitments-broken = incumplidos
year-commitments-withdrawn = retirados
year-learned = Qué se aprendió
year-learned-none = No hay registrada ninguna enseñanza de este año.
year-without-lesson = { $n ->
    [one] Se cerró 1 alerta de la que no trata ninguna enseñanza:
    [many] Se cerraron { $count } alertas de las que no trata ninguna enseñanza:
   *[other] Se cerraron { $count } alertas de las que no trata ninguna enseñanza:
  }
year-write-lesson = Escribir la enseñanza
year-write-lesson-of = Escribir la enseñanza de «{ $title }»
