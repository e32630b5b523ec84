package org.lectern.words;

import java.util.Locale;
import org.lectern.format.pdf.PageEvidence;

/// What speaks for a PDF being a paper's, or against it, in words.
public record PageWords(Words words) {

    public String say(PageEvidence evidence) {
        var kind = evidence.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return words.say("page-evidence." + kind, evidence.text());
    }
}
