# الخريطة: بطاقاتها ومفتاحها وتلميحاتها وإخلاء المسؤولية.
map-label = خريطة { $area }. الأسهم للتحريك، و + و − للتكبير والتصغير، و Enter لاختيار ما تقع عليه علامة التصويب، و Escape للصعود مكاناً واحداً.
map-header-figures = { $events } { $eventsCount ->
    [zero] حدث
    [one] حدث
    [two] حدث
    [few] أحداث
    [many] حدثاً
   *[other] حدث
  }، { $deaths } { $deathsCount ->
    [zero] وفاة
    [one] وفاة
    [two] وفاة
    [few] وفيات
    [many] وفاة
   *[other] وفاة
  }
map-header-range = ({ $range })
map-header-area-period = { $area }، { $period }

map-legend = مفتاح الخريطة
map-legend-title-none = الرموز
map-legend-title-cells-events = الأحداث في الخلية
map-legend-title-cells-deaths = الوفيات في الخلية، أفضل تقدير
map-legend-title-cells-change = الأحداث مقارنة بالفترة السابقة
map-legend-title-density-events = كثافة الأحداث
map-legend-title-density-deaths = كثافة الوفيات
map-legend-title-density-change = كثافة الأحداث
map-legend-title-points-events = الأحداث
map-legend-title-points-deaths = الأحداث بحسب الوفيات
map-legend-title-points-change = الأحداث
map-legend-density-note = مدى الحدث { $km } كم
map-legend-cells-note = H3، الدقة { $resolution }، { $area } كم²
map-legend-lower = أقل
map-legend-higher = أكثر
map-legend-change-range = { $from } إلى { $to }
map-legend-rings = حدث، المساحة ∝ الوفيات
map-legend-rings-grouped-events = حدث، أو عدة أحداث متجاورة؛ المساحة ∝ الأحداث
map-legend-rings-grouped-deaths = حدث، أو عدة أحداث متجاورة؛ المساحة ∝ الوفيات
map-legend-month = حدث في { $month }، المساحة ∝ الوفيات
map-legend-very-hot = الخلايا الساخنة: { $count } من { $cells } (⁦Gi*⁩، ⁦q < 0,01⁩)
map-legend-hot = الساخنة عند ⁦q < 0,05⁩: { $count }
map-legend-none-hot = لا خلية ساخنة من { $cells } (⁦Gi*⁩، ⁦q < 0,05⁩)
map-legend-few = أقل من خمسة أحداث في كلتا الفترتين
map-legend-imprecise = لا تُعرف إلا المنطقة: { $count ->
    [zero] { $count } حدث أو أكثر
    [one] حدث واحد أو أكثر
    [two] حدثان أو أكثر
    [few] { $count } أحداث أو أكثر
    [many] { $count } حدثاً أو أكثر
   *[other] { $count } حدث أو أكثر
  }
map-legend-no-data = لا توجد بيانات في الملفات المحمَّلة (وليس صفراً)
map-legend-boundaries = حدود دولية، متقطعة حيث لم تُعيَّن
map-legend-fold = طي مفتاح الخريطة
map-legend-unfold = عرض مفتاح الخريطة
map-legend-symbols = الرموز على الخريطة

map-scale-km = { $km } كم
map-scale-at = عند { $latitude }
map-pointer = المؤشر { $place }
map-latitude = { $degrees }° { $side }

map-tip-totals = { $events } { $eventsCount ->
    [zero] حدث
    [one] حدث
    [two] حدث
    [few] أحداث
    [many] حدثاً
   *[other] حدث
  }، { $deaths } { $deathsCount ->
    [zero] وفاة
    [one] وفاة
    [two] وفاة
    [few] وفيات
    [many] وفاة
   *[other] وفاة
  }
map-tip-deaths = { $deaths } { $deathsCount ->
    [0] وفاة
    [zero] وفاة
    [one] وفاة
    [two] وفاة
    [few] وفيات
    [many] وفاة
   *[other] وفاة
  }
map-tip-before = الفترة السابقة: { $before }
map-tip-imprecise = { $name }: { $count } { $eventsCount ->
    [zero] حدث
    [one] حدث
    [two] حدث
    [few] أحداث
    [many] حدثاً
   *[other] حدث
  } لا تُعرف إلا منطقته
map-tip-no-data = { $name }: لا توجد بيانات في الملفات المحمَّلة
map-tip-outside = { $name }: خارج المنطقة دون الإقليمية
map-tip-deaths-unknown = الوفيات غير معروفة
map-tip-kind-state = طرفه دولة
map-tip-kind-nonstate = بين جهات من غير الدول
map-tip-kind-onesided = أحادي الجانب

map-disclaimer = لا تعني الحدود والأسماء المبيَّنة في هذه الخريطة والتسميات المستخدمة فيها إقراراً أو قبولاً رسمياً بها من جانب الأمم المتحدة.
map-source-base = Natural Earth
map-source-own = حدود خاصة بالمكتب: { $file }
map-source-newest = آخر حدث { $day }
map-source-imported = استُورد { $day }
map-exercise = تمرين
map-failed = تعذَّر رسم الخريطة: { $reason } أعد تشغيل البرنامج؛ وإن بقي الحال كذلك فالشاشة لا تدعم WebGL 2.
map-picture-title = حفظ الخريطة صورة
map-picture-none = الخريطة غير معروضة. انتقل إلى الوضع وحاول مرة أخرى.
map-picture-saved = كُتبت الخريطة في { $path }
