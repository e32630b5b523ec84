package org.lectern.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Letters that Unicode does not take apart, and how ASCII writes them.
final class Letters {

    private static final Map<Integer, String> ASCII = table("""
            ß ss ẞ SS æ ae Æ AE œ oe Œ OE ø o Ø O ł l Ł L đ d Đ D ð d Ð D þ th Þ Th ħ h Ħ H ı i ĸ k ŋ ng Ŋ Ng ŧ t Ŧ T
            ƒ f ə e Ə E × x ∞ infty – - — - − - ‐ - ‑ - ‘ ' ’ ' “ " ” "
            α alpha β beta γ gamma δ delta ε epsilon ζ zeta η eta θ theta ι iota κ kappa λ lambda μ mu ν nu ξ xi
            ο omicron π pi ρ rho σ sigma ς sigma τ tau υ upsilon φ phi χ chi ψ psi ω omega
            Α Alpha Β Beta Γ Gamma Δ Delta Ε Epsilon Ζ Zeta Η Eta Θ Theta Ι Iota Κ Kappa Λ Lambda Μ Mu Ν Nu Ξ Xi
            Ο Omicron Π Pi Ρ Rho Σ Sigma Τ Tau Υ Upsilon Φ Phi Χ Chi Ψ Psi Ω Omega
            а a б b в v г g д d е e ж zh з z и i к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch
            ъ - ы y ь - э e ю yu я ya є ie і i ґ g ђ dj ј j љ lj њ nj ћ c џ dz
            А A Б B В V Г G Д D Е E Ж Zh З Z И I К K Л L М M Н N О O П P Р R С S Т T У U Ф F Х Kh Ц Ts Ч Ch Ш Sh
            Щ Shch Ъ - Ы Y Ь - Э E Ю Yu Я Ya Є Ie І I Ґ G Ђ Dj Ј J Љ Lj Њ Nj Ћ C Џ Dz""");
    private static final List<Integer> SILENT = List.of((int) 'ъ', (int) 'ь', (int) 'Ъ', (int) 'Ь');

    private Letters() {}

    /// How ASCII writes a character that is no letter with a mark, or `null`.
    static @Nullable String ascii(int codePoint) {
        return SILENT.contains(codePoint) ? "" : ASCII.get(codePoint);
    }

    private static Map<Integer, String> table(String pairs) {
        var table = new HashMap<Integer, String>();
        var words = pairs.strip().split("\\s+", -1);
        for (int i = 0; i < words.length; i += 2) table.put(words[i].codePointAt(0), words[i + 1]);
        return Map.copyOf(table);
    }
}
