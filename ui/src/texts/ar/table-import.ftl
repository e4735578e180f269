# جداول السجل: ما تتضمنه، وكيف تُقرأ، واستيرادها.
import-table = استيراد جدول
import-table-action = استيراد جدول…
choose-table-title = فتح جدول
done = تم
table-looking = يجري الاطلاع على { $file }
table-what = ما يبدو أنه
table-noun = كل صف هو واحد من
table-likely = { $noun }، يدل عليه { $n ->
    [zero] { $count } عمود
    [one] عمود واحد
    [two] عمودان
    [few] { $count } أعمدة
    [many] { $count } عموداً
   *[other] { $count } عمود
  }
table-sheet = الورقة
table-sheet-rows = { $sheet }، { $n ->
    [zero] { $count } صف
    [one] صف واحد
    [two] صفان
    [few] { $count } صفوف
    [many] { $count } صفاً
   *[other] { $count } صف
  }
table-head = سطر العناوين
table-saved-mapping = مطابقة محفوظة
table-saved-none = اختر واحدة
table-rows = { $n ->
    [zero] { $count } صف
    [one] صف واحد
    [two] صفان
    [few] { $count } صفوف
    [many] { $count } صفاً
   *[other] { $count } صف
  }
table-columns = { $n ->
    [zero] { $count } عمود
    [one] عمود واحد
    [two] عمودان
    [few] { $count } أعمدة
    [many] { $count } عموداً
   *[other] { $count } عمود
  }
table-fields = مطابقة الأعمدة والحقول
table-more-fields = { $n ->
    [zero] { $n } حقل إضافي
    [one] حقل إضافي
    [two] حقلان إضافيان
    [few] { $n } حقول إضافية
    [many] { $n } حقلاً إضافياً
   *[other] { $n } حقل إضافي
  }
table-unmapped = لم يؤخذ { $n ->
    [zero] { $n } عمود
    [one] عمود واحد
    [two] عمودان
    [few] { $n } أعمدة
    [many] { $n } عموداً
   *[other] { $n } عمود
  }: { $names }
table-markings = تُقرأ درجاتٍ للسرية: { $names }
table-required = يجب ملؤه
table-column-of = عمود { $field }
table-no-column = لا عمود
table-longitude = عمود خط الطول
table-latitude = عمود خط العرض
table-else = حيث يكون فارغاً: { $names }.
table-constant = نفسه في جميع الصفوف
table-constant-of = { $field }، نفسه في جميع الصفوف
table-meanings = { $n ->
    [0] معاني خلايا الجدول
    [zero] { $n } خلية بمعنى آخر
    [one] خلية واحدة بمعنى آخر
    [two] خليتان بمعنى آخر
    [few] { $n } خلايا بمعنى آخر
    [many] { $n } خلية بمعنى آخر
   *[other] { $n } خلية بمعنى آخر
  }
table-meaning-of = معنى { $cell }
table-as-it-stands = كما هو
table-rules = ما يسري على جميع الصفوف
table-source = المصدر
table-licence = الترخيص
table-date-order = تواريخ مثل ⁦03/04/2021⁩
table-order-by-column = كما يبيّن كل عمود
table-order-day_first = 3 أبريل
table-order-month_first = 4 مارس
table-make-missing = إنشاء القيود التي تذكرها الصفوف ولا وجود لها، كالشركاء
table-gleditsch-ward = أرقام البلدان وفق Gleditsch و Ward، لا M49
table-key = يُميَّز كل صف من غيره بما يلي: { $names }. وإذا تكرر ذلك فهو القيد نفسه.
table-key-none = يُميَّز كل صف من غيره بجميع خلاياه: فالصف الذي يُصحَّح لاحقاً يدخل قيداً ثانياً. اختر أعمدة تكفي وحدها للتمييز.
table-preview = الصفوف الأولى في صورة قيود
table-no-rows = لا صفوف تحت هذه العناوين. اختر ورقة أخرى، أو السطر الذي فيه أسماء الأعمدة.
table-problems = من هذه الصفوف ({ $total })، لا يمكن أخذ { $n ->
    [zero] { $count } صف
    [one] صف واحد
    [two] صفين
    [few] { $count } صفوف
    [many] { $count } صفاً
   *[other] { $count } صف
  }
table-no-problems = { $n ->
    [zero] يمكن أخذ هذه الصفوف ({ $n })
    [one] يمكن أخذ هذا الصف
    [two] يمكن أخذ هذين الصفين
    [few] يمكن أخذ هذه الصفوف ({ $n })
    [many] يمكن أخذ هذه الصفوف ({ $n })
   *[other] يمكن أخذ هذه الصفوف ({ $n })
  }
table-record = القيد
table-try = تجريب واستيراد
table-dry-run = تجريب دون حفظ أي شيء
table-mapping-name = اسم المطابقة
table-save-mapping = حفظ المطابقة
mapping-saved = حُفظت المطابقة باسم «{ $name }».
outcome-records-whole = القيود المأخوذة: { $added }، ولم يُرفض شيء
outcome-records-refused = رُفض { $rejected } { $n ->
    [zero] صف
    [one] صف
    [two] صف
    [few] صفوف
    [many] صفاً
   *[other] صف
  }، والقيود المأخوذة: { $added }
publisher-table = جدول المكتب
