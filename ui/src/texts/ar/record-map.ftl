# السجل على الخريطة: طبقاته وعلاماته ومفتاحه، ومكان يؤخذ من الخريطة.
layer-presence = الحضور
layer-engagements = المساعي
layer-routes = الطرق
layer-trafficking = الاتجار
record-map-distance = قرب حدود وعنف، ضمن
record-map-km = { $km } كم

record-map-presences = { $count } { $n ->
    [zero] حالة حضور
    [one] حالة حضور
    [two] حالة حضور
    [few] حالات حضور
    [many] حالة حضور
   *[other] حالة حضور
  } في { $place }
record-map-who-un = الأمم المتحدة
record-map-who-partner = الشركاء
record-map-who-both = الأمم المتحدة والشركاء
record-map-area-only = لا تُعرف إلا المنطقة؛ والمربع يمثلها كلها.
record-map-engagements = { $count } { $n ->
    [zero] مسعى
    [one] مسعى
    [two] مسعى
    [few] مساعٍ
    [many] مسعى
   *[other] مسعى
  }
record-map-engagements-in = { $place }: { $count } { $n ->
    [zero] مسعى
    [one] مسعى
    [two] مسعى
    [few] مساعٍ
    [many] مسعى
   *[other] مسعى
  }
record-map-state-on = الجاري منها: { $count }
record-map-state-waiting = قيد التخطيط أو معلَّق: { $count }
record-map-state-ended = المنتهي منها: { $count }
record-map-more = و { $count } غيرها
record-map-cases = { $count } { $n ->
    [zero] حالة اتجار
    [one] حالة اتجار
    [two] حالة اتجار
    [few] حالات اتجار
    [many] حالة اتجار
   *[other] حالة اتجار
  }: { $kind }
record-map-cell = في خلية من نصف درجة
record-map-kind-people = الأشخاص
record-map-kind-drugs = المخدرات
record-map-kind-arms = الأسلحة
record-map-kind-resources = الموارد المنهوبة
record-map-letter-people = ش
record-map-letter-drugs = خ
record-map-letter-arms = س
record-map-letter-resources = م
record-map-certainty-seen = مرصود
record-map-certainty-reported = مبلَّغ عنه
record-map-certainty-supposed = مفترَض
record-map-volume-small = حجم صغير
record-map-volume-medium = حجم متوسط
record-map-volume-large = حجم كبير
record-map-places-unplaced = { $n ->
    [zero] دون إحداثيات: { $n } من أماكنه.
    [one] أحد أماكنه دون إحداثيات.
    [two] اثنان من أماكنه دون إحداثيات.
    [few] { $n } من أماكنه دون إحداثيات.
    [many] { $n } من أماكنه دون إحداثيات.
   *[other] { $n } من أماكنه دون إحداثيات.
  }
record-map-crossing = يعبر من { $from } إلى { $to }
record-map-overlap = { $length } كم قرب حدود، ضمن { $distance } كم منها { $events } { $n ->
    [zero] حدث
    [one] حدث
    [two] حدث
    [few] أحداث
    [many] حدثاً
   *[other] حدث
  } و { $deaths } { $d ->
    [zero] وفاة
    [one] وفاة
    [two] وفاة
    [few] وفيات
    [many] وفاة
   *[other] وفاة
  }

record-map-legend-un = حضور الأمم المتحدة
record-map-legend-partner = حضور الشركاء؛ النصف المملوء: كلاهما
record-map-legend-area = حضور لا تُعرف إلا منطقته
record-map-legend-on = مساعٍ جارية، مع عددها
record-map-legend-ended = مساعٍ انتهت كلها؛ النصف المملوء: قيد التخطيط
record-map-legend-routes = طريق: متصل مرصود، متقطع مبلَّغ عنه، منقَّط مفترَض
record-map-legend-volume = الحجم صغير، متوسط، كبير؛ السهم: الاتجاه
record-map-legend-crossing = معبر حدودي
record-map-legend-overlap = ضمن { $km } كم من حدود، مع عنف على القرب نفسه
record-map-legend-trafficking = الاتجار بحسب عدد الحالات
record-map-legend-letters = { $people } الأشخاص، { $drugs } المخدرات، { $arms } الأسلحة، { $resources } الموارد المنهوبة
record-map-legend-presence-unplaced = دون إحداثيات: { $n ->
    [zero] { $count } حالة حضور
    [one] حالة حضور واحدة
    [two] حالتا حضور
    [few] { $count } حالات حضور
    [many] { $count } حالة حضور
   *[other] { $count } حالة حضور
  }
record-map-legend-presence-undated = دون تاريخ، معروض دائماً: { $n ->
    [zero] { $count } حالة حضور
    [one] حالة حضور واحدة
    [two] حالتا حضور
    [few] { $count } حالات حضور
    [many] { $count } حالة حضور
   *[other] { $count } حالة حضور
  }
record-map-legend-engagements-unplaced = لا يذكر بلداً: { $n ->
    [zero] { $count } مسعى
    [one] مسعى واحد
    [two] مسعيان
    [few] { $count } مساعٍ
    [many] { $count } مسعى
   *[other] { $count } مسعى
  }
record-map-legend-routes-unplaced = أقل من مكانين لهما إحداثيات: { $n ->
    [zero] { $count } طريق
    [one] طريق واحد
    [two] طريقان
    [few] { $count } طرق
    [many] { $count } طريقاً
   *[other] { $count } طريق
  }
record-map-legend-trafficking-unplaced = دون إحداثيات: { $n ->
    [zero] { $count } حالة اتجار
    [one] حالة اتجار واحدة
    [two] حالتا اتجار
    [few] { $count } حالات اتجار
    [many] { $count } حالة اتجار
   *[other] { $count } حالة اتجار
  }

record-map-open = فتح { $title }
record-map-close = إغلاق
record-map-card = المختار على الخريطة
record-map-pick = انقر على المكان، أو اضغط Esc للرجوع. الأسهم تحرك الخريطة، و Enter يأخذ ما تقع عليه علامة التصويب.
record-map-take-place = أخذ المكان من الخريطة
record-map-pick-cancel = إلغاء
record-map-pick-naming = جارٍ البحث عن اسم المكان …

# الإنذارات المفتوحة على الخريطة.
layer-warnings = الإنذارات
record-map-warnings = { $place }: { $count } { $n ->
    [zero] إنذار مفتوح
    [one] إنذار مفتوح
    [two] إنذار مفتوح
    [few] إنذارات مفتوحة
    [many] إنذاراً مفتوحاً
   *[other] إنذار مفتوح
  }
record-map-warnings-level = { $n ->
    [zero] أعلى مستوى: { $level }
    [one] المستوى: { $level }
    [two] أعلى مستوى: { $level }
    [few] أعلى مستوى: { $level }
    [many] أعلى مستوى: { $level }
   *[other] أعلى مستوى: { $level }
  }
record-map-warnings-waiting = { $w ->
    [0] { $n ->
        [zero] اتُّخذ أول إجراء بشأن كل منها.
        [one] اتُّخذ أول إجراء.
        [two] اتُّخذ أول إجراء بشأن كل منهما.
        [few] اتُّخذ أول إجراء بشأن كل منها.
        [many] اتُّخذ أول إجراء بشأن كل منها.
       *[other] اتُّخذ أول إجراء بشأن كل منها.
      }
   *[other] { $n ->
        [zero] ينتظر أول إجراء: { $waiting } من { $count }
        [one] ينتظر أول إجراء.
        [two] ينتظر أول إجراء: { $waiting } من { $count }
        [few] ينتظر أول إجراء: { $waiting } من { $count }
        [many] ينتظر أول إجراء: { $waiting } من { $count }
       *[other] ينتظر أول إجراء: { $waiting } من { $count }
      }
  }
record-map-warnings-of-division = يمثل الوحدة الإدارية كلها، لا نقطة فيها.
record-map-warnings-of-country = يمثل البلد كله، لا نقطة فيه.
record-map-legend-no-warnings = لا إنذار مفتوحاً مسجَّلاً هنا
record-map-legend-warnings = { $n ->
    [zero] { $count } إنذار
    [one] إنذار واحد
    [two] إنذاران
    [few] { $count } إنذارات
    [many] { $count } إنذاراً
   *[other] { $count } إنذار
  }: ترقُّب، متزايد، مرتفع
record-map-legend-waiting = حلقة صغيرة: ينتظر أول إجراء
record-map-legend-warning-area = حلقة منقَّطة: يمثل منطقة كاملة
