package org.chancery.parse.layout;

import java.util.Locale;
import java.util.Set;

/**
 * How much of a short row is a date: where its first and last date words stand and how many words are something else.
 * Which day it means is not decided here.
 *
 * @param found whether there is a month beside a number, or a date in figures
 * @param start offset in the row of the first word of date, time or weekday
 * @param end offset past the last one
 * @param others number of words outside of dates, times, zones and weekdays
 * @param small how many of those begin with a small letter
 */
record DateTokens(boolean found, int start, int end, int others, int small) {

    private static final Set<String> MONTHS = words("""
            january february march april may june july august september october november december jan feb mar apr jun jul
            aug sep sept oct nov dec janvier février fevrier mars avril mai juin juillet août aout septembre octobre novembre
            décembre decembre enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre
            ene abr ago dic janeiro fevereiro março maio junho julho setembro outubro novembro dezembro januar februar
            märz maerz juni juli oktober dezember gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre
            januari februari maart mei augustus januari maj augusti januar marts stycznia lutego marca kwietnia maja czerwca
            lipca sierpnia września października listopada grudnia ledna února března dubna května června července srpna září
            října listopadu prosince ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık
            ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου
            января февраля марта апреля мая июня июля августа сентября октября ноября декабря јануари февруари март април мај
            јуни јули август септември октомври ноември декември јануар фебруар јун јул октобар новембар децембар tháng
            януари юни юли септември октомври ноември декември май июнь июль января сентябрь октябрь ноябрь декабрь январь
            февраль март апрель август січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня
            јануара фебруара марта априла маја јуна јула августа септембра октобра новембра децембра
            agustus pebruari maret mei desember januari ianuarie februarie martie aprilie iunie iulie
            septembrie octombrie noiembrie decembrie enero siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza
            január február március április május június július augusztus szeptember október
            janúar febrúar apríl maí júní júlí ágúst nóvember desember agosti septemba oktoba novemba desemba machi aprili mei juni julai
            tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta
            rujna studenoga prosinca يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر
            """);

    private static final Set<String> AROUND = words("""
            monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun lundi mardi
            mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo segunda terça quarta
            quinta sexta feira montag dienstag mittwoch donnerstag freitag samstag sonntag lunedì martedì mercoledì giovedì
            venerdì sabato domenica maandag dinsdag woensdag donderdag vrijdag zaterdag zondag poniedziałek wtorek środa czwartek piątek
            sobota niedziela pazartesi salı çarşamba perşembe cuma cumartesi pazar δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο
            κυριακή понедельник вторник среда четверг пятница суббота воскресенье thứ hai ba tư năm sáu bảy chủ nhật ngày senin
            selasa rabu kamis jumat sabtu minggu am pm a.m p.m noon gmt utc ist edt est pst pdt cet cest bst jst kst sgt hkt wib
            eat cat wat eet msk ict pkt hrs hours h uhr at on of de del the года г le el am den om hod godz kl à às alle
            """);

    /** Words around dates that are no day of the week. */
    private static final Set<String> NOT_DAYS = words(
            "noon gmt utc ist edt est pst pdt cet cest bst jst kst sgt hkt wib eat cat wat eet msk ict pkt hrs hours uhr del the года den hod godz alle hai năm sáu bảy chủ nhật ngày thứ");

    private static Set<String> words(String list) {
        return Set.of(java.util.Arrays.stream(list.split("\\s+"))
                .filter(w -> !w.isEmpty())
                .distinct()
                .toArray(String[]::new));
    }

    /** Returns whether a word is a month or a weekday in one of the languages known. */
    static boolean isMonthOrDay(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        return MONTHS.contains(small) || small.length() > 2 && AROUND.contains(small) && !NOT_DAYS.contains(small);
    }

    static DateTokens of(String text) {
        int start = -1;
        int end = -1;
        int others = 0;
        int small = 0;
        int weak = 0;
        boolean found = false;
        int sinceMonth = 9;
        int sinceNumber = 9;
        int i = 0;
        while (i < text.length()) {
            if (!Character.isLetterOrDigit(text.charAt(i))) {
                i++;
                continue;
            }
            int from = i;
            boolean digits = Character.isDigit(text.charAt(i));
            i = digits ? endOfNumber(text, i) : endOfWord(text, i);
            String word = text.substring(from, i).toLowerCase(Locale.ROOT);
            sinceMonth++;
            sinceNumber++;
            boolean date = true;
            boolean anchor = false;
            if (digits) {
                found |= isNumericDate(word) || sinceMonth <= 1;
                sinceNumber = isDayOrYear(word) ? 0 : sinceNumber;
                anchor = true;
            } else if (MONTHS.contains(word)) {
                found |= sinceNumber <= 2;
                sinceMonth = 0;
                anchor = true;
            } else if (AROUND.contains(word)) {
                date = start >= 0 || word.length() > 3;
                anchor = word.length() > 3 && start < 0;
            } else {
                date = false;
            }
            if (!date) {
                others++;
                small += Character.isLowerCase(text.charAt(from)) ? 1 : 0;
            } else if (start < 0) {
                if (anchor) {
                    start = from;
                    end = i;
                }
            } else if (others == weak) {
                end = i;
            } else if (anchor || digits) {
                end = i;
            }
            weak = date ? others : weak;
        }
        return new DateTokens(found, Math.max(0, start), Math.max(0, end), others, small);
    }

    private static int endOfNumber(String text, int from) {
        int i = from;
        while (i < text.length()) {
            char c = text.charAt(i);
            boolean joined = (c == '.' || c == '-' || c == '/' || c == ':' || c == '+')
                    && i + 1 < text.length()
                    && Character.isLetterOrDigit(text.charAt(i + 1));
            if (!Character.isLetterOrDigit(c) && !joined) {
                break;
            }
            i++;
        }
        return i;
    }

    private static int endOfWord(String text, int from) {
        int i = from;
        while (i < text.length()) {
            char c = text.charAt(i);
            boolean joined = (c == '\'' || c == '’' || c == '+' || c == '.' && i - from == 1)
                    && i + 1 < text.length()
                    && Character.isLetterOrDigit(text.charAt(i + 1));
            if (!Character.isLetterOrDigit(c) && Character.getType(c) != Character.NON_SPACING_MARK && !joined) {
                break;
            }
            i++;
        }
        return i;
    }

    /** Returns whether a word that starts with a figure is a whole date: {@code 2023.07.10}, {@code 20-Mar-2025}, {@code 2023年7月10日}. */
    private static boolean isNumericDate(String word) {
        int groups = 1;
        int figures = 0;
        int run = 0;
        int letters = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c == ':' || c == '+') {
                return false;
            }
            letters = Character.isLetter(c) ? letters + 1 : 0;
            boolean whole = i + 1 == word.length() || !Character.isLetter(word.charAt(i + 1));
            if (letters >= 3 && whole && !MONTHS.contains(word.substring(i + 1 - letters, i + 1))) {
                return false;
            }
            groups += c == '.' || c == '-' || c == '/' || c == '年' || c == '月' || c == '년' || c == '월' ? 1 : 0;
            figures += Character.isDigit(c) ? 1 : 0;
            run = Character.isDigit(c) ? run + 1 : 0;
            if (run > 4) {
                return false;
            }
        }
        return groups >= 3 && figures >= 3 && figures <= 8 && word.length() <= 14
                || word.length() > 10 && word.charAt(4) == '-' && word.charAt(10) == 't';
    }

    private static boolean isDayOrYear(String word) {
        return word.indexOf(':') < 0 && word.length() <= 5;
    }
}
