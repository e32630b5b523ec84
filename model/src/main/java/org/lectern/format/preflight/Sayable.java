package org.lectern.format.preflight;

import java.text.Normalizer;
import java.util.stream.Stream;
import org.lectern.text.NormalForm;
import org.lectern.text.TexWriter;

/// Text of which TeX can say every character: one it cannot gives way to its compatibility form (Unicode Standard
/// Annex 15), or else to plain letters; what shows nothing goes. What none of this helps, such as a picture, stays.
final class Sayable {

    private final TexWriter.Profile profile;

    Sayable(TexWriter.Profile profile) {
        this.profile = profile;
    }

    String of(String text) {
        if (isSayable(text)) return text;
        var sayable = new StringBuilder();
        text.codePoints().forEach(c -> sayable.append(replaced(c)));
        return sayable.toString();
    }

    private String replaced(int character) {
        var text = Character.toString(character);
        if (isSayable(text)) return text;
        int kind = Character.getType(character);
        if (kind == Character.FORMAT || kind == Character.CONTROL || kind == Character.PRIVATE_USE) return "";
        var same = Normalizer.normalize(text, Normalizer.Form.NFKC);
        // A letter of another script is no odd character: it is never spelled in Latin ones.
        return Stream.of(same, Character.isLetter(character) ? "" : NormalForm.ascii(text))
                .filter(each -> !each.isBlank() && isSayable(each))
                .findFirst()
                .orElse(text);
    }

    private boolean isSayable(String text) {
        return TexWriter.write(text, profile).unknown().isEmpty();
    }
}
