package org.lectern.format.xml;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The names that document types give to the letters and signs of Latin-1 (ISO 8879), so that none need be fetched.
final class LetterNames {

    private static final int FIRST = 160;
    /// In the order of their code points.
    private static final List<String> NAMES =
            List.of(("nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo "
                            + "not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 "
                            + "frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave "
                            + "Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml "
                            + "Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml "
                            + "igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute "
                            + "ucirc uuml yacute thorn yuml")
                    .split(" ", -1));
    private static final Map<String, Integer> CODE_POINTS = codePoints();

    private LetterNames() {}

    /// The letter that a name stands for.
    static Optional<String> letter(String name) {
        return Optional.ofNullable(CODE_POINTS.get(name)).map(Character::toString);
    }

    private static Map<String, Integer> codePoints() {
        var points = new HashMap<String, Integer>();
        for (int i = 0; i < NAMES.size(); i++) points.put(NAMES.get(i), FIRST + i);
        return Map.copyOf(points);
    }
}
