# الجدول وملفاته.
table-title = الجدول: ما تعرضه الخريطة
table-footer = ما تعرضه الخريطة: { $n ->
    [zero] { $count } صف
    [one] صف واحد
    [two] صفان
    [few] { $count } صفوف
    [many] { $count } صفاً
   *[other] { $count } صف
  }
table-filtered = بجميع عوامل التصفية
table-all-kinds = جميع الأنواع، دون عامل تصفية آخر
table-nothing-stored = يسرد الجدول الأحداث المخزَّنة: افتح ملف أحداث، أو ابدأ تمريناً بأحداث مختلَقة.
table-empty = 0 حدث
table-empty-why = لا حدث مخزَّناً يستوفي عوامل التصفية.
table-saved = كُتب في { $path }: { $n ->
    [zero] { $count } صف
    [one] صف واحد
    [two] صفان
    [few] { $count } صفوف
    [many] { $count } صفاً
   *[other] { $count } صف
  }
save-table-title = حفظ الجدول
column-day = متى
column-country = البلد
column-division = الوحدة الإدارية
column-place = المكان
column-kind = النوع
column-side-a = الطرف الأول
column-side-b = الطرف الثاني
column-deaths = الوفيات، أفضل تقدير
column-interval = الأدنى–الأعلى
column-precision = دقة المكان
column-notes = ملاحظات
format-csv = CSV
format-xlsx = XLSX
format-geojson = GeoJSON
