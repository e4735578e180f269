# الخط الزمني: أشرطة بحسب نوع العنف، ومحدِّد الفترة، والشهر عند المؤشر، والتشغيل.
timeline-label = الخط الزمني
timeline-play = تشغيل شهراً فشهراً
timeline-pause = إيقاف مؤقت
timeline-pace = السرعة
timeline-pace-0-5 = ⁦½×⁩
timeline-pace-1 = شهر/ثانية
timeline-pace-2 = ⁦2×⁩
timeline-title-events-day = الأحداث في اليوم
timeline-title-events-week = الأحداث في الأسبوع
timeline-title-events-month = الأحداث في الشهر
timeline-title-events-quarter = الأحداث في ربع السنة
timeline-title-events-year = الأحداث في السنة
timeline-title-deaths-day = الوفيات في اليوم
timeline-title-deaths-week = الوفيات في الأسبوع
timeline-title-deaths-month = الوفيات في الشهر
timeline-title-deaths-quarter = الوفيات في ربع السنة
timeline-title-deaths-year = الوفيات في السنة
timeline-kind-1 = طرفه دولة
timeline-kind-2 = بين جهات من غير الدول
timeline-kind-3 = أحادي الجانب
timeline-kind-0 = غير مذكور
timeline-at-month = { $month }:
timeline-at-events = { $eventsCount ->
    [zero] حدث
    [one] حدث
    [two] حدث
    [few] أحداث
    [many] حدثاً
   *[other] حدث
  }
timeline-without = { $countries } حتى { $year } فقط
timeline-may-fill-up = قد يزداد { $month }: آخر حدث في { $newest }
timeline-no-data-before = لا توجد بيانات قبل { $day }
timeline-no-data-after = لا توجد بيانات بعد { $day }
timeline-brush = الفترة { $since } إلى { $until }
timeline-start = بداية الفترة
timeline-end = نهاية الفترة
timeline-show-all = الكل
timeline-show-period = الفترة
timeline-zoom = ما يعرضه الخط الزمني
timeline-table = أرقام الخط الزمني
timeline-column-from = من
timeline-column-to = إلى
timeline-column-total = المجموع
timeline-empty = لا أحداث مخزَّنة، فلا زمن يُعرض.
timeline-none = لا حدث يستوفي عوامل التصفية في أي وقت.
timeline-tip = { $span }: { $total }
timeline-of = { $title }، { $area }
timeline-file-label = { $title }، من { $since } إلى { $until }: المجموع { $total }.
timeline-explained = كل شريط من أسفله إلى أعلاه: طرفه دولة، بين جهات من غير الدول، أحادي الجانب، غير مذكور. الباهت: خارج الفترة المختارة. التظليل: لا توجد بيانات.
