package org.lectern.format.all;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lectern.format.Importer;

class FormatsTest {

    private static final String PAGE =
            "Counting Swifts with One Microphone\n\nSwifts are hard to count because they fly fast. "
                    + "We show that one cheap microphone is enough, and that the counts agree with those of observers.\n";

    private final Formats formats = Formats.all();

    @Test
    void aFileIsRecognisedByItsContent() {
        assertEquals("json", recognised("[{\"id\":1,\"key\":\"a\",\"title\":\"x\"}]"));
        assertEquals("jsonl", recognised("{\"title\": \"x\"}\n"));
        assertEquals("csv", recognised("title,year\nx,2001\n"));
        assertEquals("page", recognised(PAGE));
        assertEquals("", recognised("nothing of this kind"));
    }

    @Test
    void formatsHaveNames() {
        for (var each : formats.importers()) assertEquals(Optional.of(each), formats.importer(each.name()));
        for (var each : formats.exporters()) assertEquals(Optional.of(each), formats.exporter(each.name()));
    }

    private String recognised(String head) {
        return formats.recognise(head).map(Importer::name).orElse("");
    }
}
