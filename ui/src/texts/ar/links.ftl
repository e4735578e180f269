# أحداث يبلغ عنها ناشران.
links = الحدث نفسه؟
links-why = قد يبلغ ناشران عن حدث واحد. والأزواج التي تطمئن إليها الطريقة تُربط، وهذه تنتظر قرارك. وحيث يُحسب الناشران معاً يُحسب المرتبط مرة واحدة.
links-counting = الاحتساب في الأرقام
links-added-up = يُجمع عدة ناشرين: فما لا تجده الطريقة يُحسب مرتين، والناشر الذي يبدأ لاحقاً يبدو ارتفاعاً. قارن الفترات بناشر واحد.
links-waiting = { $n ->
    [zero] لا زوج ينتظر
    [one] زوج واحد ينتظر
    [two] زوجان ينتظران
    [few] { $count } أزواج تنتظر
    [many] { $count } زوجاً ينتظر
   *[other] { $count } زوج ينتظر
  }
links-none = لا زوج ينتظر
links-none-why = حيث يبلغ ناشران عن الأحداث نفسها، ترد هنا الأزواج التي لا تطمئن إليها الطريقة.
links-keys = ↑ ↓ اختيار · S الحدث نفسه · D ليس الحدث نفسه · U تراجع
links-more = الأزواج المعروضة: { $shown } من { $total }.
link-same = الحدث نفسه
link-different = ليس الحدث نفسه
link-said-same = حدث واحد: يُحسب مرة واحدة
link-said-different = حدثان: يُحسبان معاً
link-taken-back = جرى التراجع عن القرار
link-pair = { $a } و{ $b }
link-probability = احتمال أن يكون حدثاً واحداً: { $percent } %
link-no-probability = لا تعطي الطريقة احتمالاً لسجل واحد مقابل عدة سجلات.
link-for = ما يؤيد أنه حدث واحد
link-against = ما يعارض ذلك
link-weighs = { $told } (لوغاريتم الأرجحية { $weight })
link-record = السجل
link-publisher = الناشر
link-when = اليوم
link-where = المكان
link-who = الأطراف
link-deaths = القتلى
link-open = فتح هذا السجل
link-in-event = أبلغ عنه ناشر آخر
