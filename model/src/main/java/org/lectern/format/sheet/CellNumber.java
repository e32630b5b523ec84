package org.lectern.format.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// What a cell shows that holds a number.
final class CellNumber {

    /// Excel shows no more digits; what lies behind them comes from counting in halves.
    private static final MathContext DIGITS = new MathContext(15);
    /// The first days of the two ways in which Excel counts. The earlier takes 1900 for a leap year.
    private static final LocalDate SINCE_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate SINCE_1904 = LocalDate.of(1904, 1, 1);
    private static final int LEAP_DAY = 60;
    private static final double LAST_DAY = 2_958_466;

    private static final DateTimeFormatter DAY_AND_MONTH = DateTimeFormatter.ofPattern("d-MMM", Locale.ENGLISH);

    private CellNumber() {}

    /// @param value as it stands in the file; what is no number is given back
    static String shown(String value, NumberFormats.Shows shows, boolean isSince1904) {
        BigDecimal number;
        try {
            number = new BigDecimal(value.strip());
        } catch (NumberFormatException e) {
            return value; // then it is a text
        }
        boolean isDay = shows != NumberFormats.Shows.NUMBER
                && number.signum() > 0
                && number.compareTo(BigDecimal.valueOf(LAST_DAY)) < 0;
        return isDay ? shown(day(number.intValue(), isSince1904), shows) : plain(number);
    }

    private static String plain(BigDecimal number) {
        boolean isHuge = Math.abs((long) number.precision() - number.scale()) > 300;
        if (isHuge) return number.toString();
        var rounded = number.round(DIGITS);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    private static LocalDate day(int number, boolean isSince1904) {
        if (isSince1904) return SINCE_1904.plusDays(number);
        return SINCE_1900.plusDays(number < LEAP_DAY ? number + 1 : number);
    }

    private static String shown(LocalDate day, NumberFormats.Shows shows) {
        return switch (shows) {
            case YEAR -> Integer.toString(day.getYear());
            case MONTH -> day.toString().substring(0, 7);
            case DAY_WITHOUT_YEAR -> DAY_AND_MONTH.format(day);
            default -> day.toString();
        };
    }
}
