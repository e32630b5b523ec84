package org.lectern.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenDateTest {

    private static final List<String> FORMS = List.of(
            "yyyy-MM-dd",
            "yyyy/M/d",
            "yyyy/MM/dd/",
            "yyyy.M.d",
            "yyyy MMM d",
            "yyyy MMMM d",
            "d MMMM yyyy",
            "MMM d, yyyy",
            "MMMM d yyyy");

    /// Whatever the form, the same day is read.
    @RepeatedTest(50)
    void eachFormOfADayIsRead(RepetitionInfo run) {
        var random = new SplittableRandom(run.getCurrentRepetition());
        var day = LocalDate.of(1400, 1, 1).plusDays(random.nextInt(250_000));
        for (var form : FORMS) {
            var written = day.format(DateTimeFormatter.ofPattern(form, Locale.ENGLISH));

            assertEquals(day.toString(), WrittenDate.parse(written).iso(), written);
            assertTrue(WrittenDate.parse(written).isWhole(), written);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            2001                | 2001 | ''         | true
            2001///             | 2001 | ''         | true
            2001/05//           | 2001 | 2001-05    | true
            2001///Spring       | 2001 | ''         | false
            2001 Nov-Dec        | 2001 | ''         | false
            2001/13/01          | 2001 | ''         | false
            2001-06-31          | 2001 | 2001-06    | true
            Sept. 2001          | 2001 | 2001-09    | true
            3rd May 2001        | 2001 | 2001-05-03 | true
            03/04/2001          | 2001 | ''         | false
            ca. 1999            | 1999 | ''         | false
            in print            | -    | ''         | false
            12001               | -    | ''         | false
            ''                  | -    | ''         | true
            """)
    void whatIsNotToldIsNotGuessed(String text, String year, String iso, boolean isWhole) {
        var date = WrittenDate.parse(text);

        assertEquals(year, date.year() == null ? null : date.year().toString());
        assertEquals(iso, date.iso());
        assertEquals(isWhole, date.isWhole());
    }
}
