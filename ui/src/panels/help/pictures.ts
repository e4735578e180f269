/** The pictures of the guide, as `make shots` took them. Only their addresses are here: a picture is read when it is shown. */

import type { PictureName } from '@/state/help/guide';
import calendar from '../../../../docs/pictures/calendar.png';
import country from '../../../../docs/pictures/country-light.png';
import firstStart from '../../../../docs/pictures/first-start.png';
import partners from '../../../../docs/pictures/partners.png';
import recordForm from '../../../../docs/pictures/record-form.png';
import situation from '../../../../docs/pictures/situation-light.png';
import sources from '../../../../docs/pictures/sources-light.png';
import table from '../../../../docs/pictures/table-light.png';
import warning from '../../../../docs/pictures/warning.png';

export const PICTURES: Readonly<Record<PictureName, string>> = {
  'first-start': firstStart,
  'sources-light': sources,
  'situation-light': situation,
  'table-light': table,
  'record-form': recordForm,
  calendar,
  partners,
  'country-light': country,
  warning,
};
