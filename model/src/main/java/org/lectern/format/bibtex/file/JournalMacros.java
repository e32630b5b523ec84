package org.lectern.format.bibtex.file;

import java.util.Map;
import java.util.regex.Pattern;

/// The commands that stand for journals in astronomy. The style of the American Astronomical Society defines them, and
/// the Astrophysics Data System writes them into every entry it gives out (its list of journal macros).
public final class JournalMacros {

    private static final Pattern MACRO = Pattern.compile("[{\\s]*\\\\([a-z]{2,9})(?![A-Za-z])\\s*(?:\\{})?\\s*}*(.*)");

    private static final Map<String, String> JOURNALS = Map.ofEntries(
            Map.entry("aj", "Astronomical Journal"),
            Map.entry("actaa", "Acta Astronomica"),
            Map.entry("araa", "Annual Review of Astronomy and Astrophysics"),
            Map.entry("apj", "Astrophysical Journal"),
            Map.entry("apjl", "Astrophysical Journal Letters"),
            Map.entry("apjlett", "Astrophysical Journal Letters"),
            Map.entry("apjs", "Astrophysical Journal Supplement"),
            Map.entry("apjsupp", "Astrophysical Journal Supplement"),
            Map.entry("ao", "Applied Optics"),
            Map.entry("applopt", "Applied Optics"),
            Map.entry("apss", "Astrophysics and Space Science"),
            Map.entry("aap", "Astronomy and Astrophysics"),
            Map.entry("astap", "Astronomy and Astrophysics"),
            Map.entry("aapr", "Astronomy and Astrophysics Reviews"),
            Map.entry("aaps", "Astronomy and Astrophysics Supplement"),
            Map.entry("azh", "Astronomicheskii Zhurnal"),
            Map.entry("baas", "Bulletin of the American Astronomical Society"),
            Map.entry("caa", "Chinese Astronomy and Astrophysics"),
            Map.entry("cjaa", "Chinese Journal of Astronomy and Astrophysics"),
            Map.entry("fcp", "Fundamentals of Cosmic Physics"),
            Map.entry("gca", "Geochimica et Cosmochimica Acta"),
            Map.entry("grl", "Geophysical Research Letters"),
            Map.entry("icarus", "Icarus"),
            Map.entry("iaucirc", "IAU Circulars"),
            Map.entry("jcap", "Journal of Cosmology and Astroparticle Physics"),
            Map.entry("jcp", "Journal of Chemical Physics"),
            Map.entry("jgr", "Journal of Geophysical Research"),
            Map.entry("jqsrt", "Journal of Quantitative Spectroscopy and Radiative Transfer"),
            Map.entry("jrasc", "Journal of the Royal Astronomical Society of Canada"),
            Map.entry("memras", "Memoirs of the Royal Astronomical Society"),
            Map.entry("memsai", "Memorie della Societa Astronomica Italiana"),
            Map.entry("mnras", "Monthly Notices of the Royal Astronomical Society"),
            Map.entry("na", "New Astronomy"),
            Map.entry("nar", "New Astronomy Reviews"),
            Map.entry("nat", "Nature"),
            Map.entry("nphysa", "Nuclear Physics A"),
            Map.entry("pasa", "Publications of the Astronomical Society of Australia"),
            Map.entry("pasj", "Publications of the Astronomical Society of Japan"),
            Map.entry("pasp", "Publications of the Astronomical Society of the Pacific"),
            Map.entry("physrep", "Physics Reports"),
            Map.entry("physscr", "Physica Scripta"),
            Map.entry("planss", "Planetary and Space Science"),
            Map.entry("pra", "Physical Review A"),
            Map.entry("prb", "Physical Review B"),
            Map.entry("prc", "Physical Review C"),
            Map.entry("prd", "Physical Review D"),
            Map.entry("pre", "Physical Review E"),
            Map.entry("prl", "Physical Review Letters"),
            Map.entry("procspie", "Proceedings of SPIE"),
            Map.entry("psj", "Planetary Science Journal"),
            Map.entry("qjras", "Quarterly Journal of the Royal Astronomical Society"),
            Map.entry("rmxaa", "Revista Mexicana de Astronomia y Astrofisica"),
            Map.entry("skytel", "Sky and Telescope"),
            Map.entry("solphys", "Solar Physics"),
            Map.entry("sovast", "Soviet Astronomy"),
            Map.entry("ssr", "Space Science Reviews"),
            Map.entry("zap", "Zeitschrift für Astrophysik"));

    private JournalMacros() {}

    /// A journal's name with the command at its beginning written out; any other name as it stands.
    public static String written(String journal) {
        if (journal.indexOf('\\') < 0) return journal;
        var macro = MACRO.matcher(journal);
        if (!macro.matches()) return journal;
        var name = JOURNALS.getOrDefault(macro.group(1), "");
        if (name.isEmpty()) return journal;
        return macro.group(2).isBlank() ? name : name + ' ' + macro.group(2).strip();
    }
}
