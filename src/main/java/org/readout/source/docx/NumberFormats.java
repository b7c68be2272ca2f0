package org.readout.source.docx;

import java.util.Locale;
import java.util.Map;

import org.readout.model.ListBlock.Marker;
import org.readout.model.Ordinals;

/** Numbers as Word writes them (ECMA-376 part 1, 17.18.59, {@code ST_NumberFormat}); what is not known here is written in decimals. */
final class NumberFormats {

    private static final String[] ONES = {"Zero", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven",
        "Twelve", "Thirteen", "Fourteen", "Fifteen", "Sixteen", "Seventeen", "Eighteen", "Nineteen"};
    private static final String[] TENS = {"", "", "Twenty", "Thirty", "Forty", "Fifty", "Sixty", "Seventy", "Eighty", "Ninety"};
    private static final Map<String, String> UNLIKE_CARDINAL = Map.of("One", "First", "Two", "Second", "Three", "Third", "Five", "Fifth",
            "Eight", "Eighth", "Nine", "Ninth", "Twelve", "Twelfth");
    /** Formats that count along an alphabet and begin it again doubled, as letters do. */
    private static final Map<String, String> REPEATED = Map.of("chicago", "*†‡§", "russianLower", "абвгдежзиклмнопрстуфхцчшщыэюя",
            "russianUpper", "АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЫЭЮЯ", "custom α, β, γ, ...", "αβγδεζηθικλμνξοπρστυφχψω");
    /** Formats that have a sign for each of the first numbers and write the others in decimals. */
    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("decimalEnclosedCircle", "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"), Map.entry("decimalEnclosedParen", "⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇"),
            Map.entry("decimalEnclosedFullstop", "⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛"), Map.entry("ideographTraditional", "甲乙丙丁戊己庚辛壬癸"),
            Map.entry("ideographZodiac", "子丑寅卯辰巳午未申酉戌亥"), Map.entry("ganada", "가나다라마바사아자차카타파하"),
            Map.entry("chosung", "ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ"), Map.entry("arabicAlpha", "أبتثجحخدذرزسشصضطظعغفقكلمنهوي"),
            Map.entry("arabicAbjad", "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ"), Map.entry("hebrew2", "אבגדהוזחטיכלמנסעפצקרשת"));

    private NumberFormats() {
    }

    /** @param format the format's name; a custom one is {@code custom} and its pattern */
    static String write(int number, String format) {
        if (REPEATED.containsKey(format) && number > 0) {
            String alphabet = REPEATED.get(format);
            return alphabet.substring((number - 1) % alphabet.length()).substring(0, 1).repeat(Math.min((number - 1) / alphabet.length() + 1, 30));
        }
        if (SIGNS.containsKey(format) && number > 0 && number <= SIGNS.get(format).length()) {
            return SIGNS.get(format).substring(number - 1, number);
        }
        return switch (format) {
            case "none" -> "";
            case "decimalZero" -> padded(number, 2);
            case "numberInDash" -> "- " + number + " -";
            case "hex" -> Integer.toHexString(number).toUpperCase(Locale.ROOT);
            case "ordinal" -> number + ending(number);
            case "cardinalText" -> cardinal(number);
            case "ordinalText" -> ordinal(cardinal(number));
            default -> format.matches("custom 0+1,.*") ? padded(number, format.indexOf(',') - "custom ".length()) : Ordinals.write(number, marker(format));
        };
    }

    static Marker marker(String format) {
        return switch (format) {
            case "bullet", "none" -> Marker.BULLET;
            case "lowerLetter" -> Marker.LOWER_LETTER;
            case "upperLetter" -> Marker.UPPER_LETTER;
            case "lowerRoman" -> Marker.LOWER_ROMAN;
            case "upperRoman" -> Marker.UPPER_ROMAN;
            default -> Marker.DECIMAL;
        };
    }

    private static String padded(int number, int width) {
        String digits = Integer.toString(number);
        return "0".repeat(Math.max(0, width - digits.length())) + digits;
    }

    private static String ending(int number) {
        return number % 100 / 10 == 1 ? "th" : switch (number % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }

    /** Word begins with a capital and writes the rest small: “Twenty-one”. */
    private static String cardinal(int number) {
        if (number < 0 || number > 99) {
            return Integer.toString(number);
        }
        return number < 20 ? ONES[number]
                : TENS[number / 10] + (number % 10 == 0 ? "" : "-" + ONES[number % 10].toLowerCase(Locale.ROOT));
    }

    private static String ordinal(String cardinal) {
        if (cardinal.matches("\\d+")) {
            return cardinal + ending(Integer.parseInt(cardinal));
        }
        int last = cardinal.indexOf('-') + 1;
        String word = cardinal.substring(last);
        String capital = word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
        String made = UNLIKE_CARDINAL.getOrDefault(capital, capital.endsWith("y") ? capital.substring(0, capital.length() - 1) + "ieth" : capital + "th");
        return cardinal.substring(0, last) + (last > 0 ? made.toLowerCase(Locale.ROOT) : made);
    }
}
