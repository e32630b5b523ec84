package org.lectern.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainMathsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "$x^{2}$ and $10^{-3}$ | x² and 10⁻³",
                "$H_2O$ | H₂O",
                "$t$-$J$ models | t-J models",
                "grown on $\\langle{}00\\overline{1}\\rangle$ | grown on ⟨001̅⟩",
                "$\\left( 000\\bar{1} \\right)$ | ( 0001̄ )",
                "${\\rm GaN}(000\\bar{1})$ | GaN(0001̄)",
                "$O(n\\log n)$ | O(n log n)",
                "$\\le\\omega$ | ≤ω",
                "$\\alpha = 0.5\\%$ | α = 0.5%",
                "$\\mathcal{O}(n^2)$ | O(n²)",
                "30$^\\circ$ | 30°",
                "$f'$ | f′"
            })
    void saysWhatCharactersCanSay(String tex, String said) {
        assertEquals(said, PlainMaths.in(tex));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$\\frac{a}{b}$",
                "$x_{ij}^{kl}$",
                "$\\sum_{q=1}^n q$",
                "$\\unknown{x}$",
                "$\\overline{xy}$",
                "$x^$",
                "$x^}$",
                "$\\mbox{a$"
            })
    void leavesTheRestWhole(String tex) {
        assertEquals(tex, PlainMaths.in(tex));
    }

    @ParameterizedTest
    @ValueSource(strings = {"costs $5 and not $10", "\\$x^2\\$", "from $100 to $200 a month", "$$x$$", "$", "a$"})
    void moneyIsNoFormula(String text) {
        assertEquals(text, PlainMaths.in(text));
    }

    @Test
    void deepAndLongFormulasTakeLinearTime() {
        var deep = "$" + "{".repeat(50_000) + "x" + "}".repeat(50_000) + "$";
        var many = "$x^2$ ".repeat(20_000);

        assertTimeout(Duration.ofSeconds(20), () -> {
            assertEquals(deep, PlainMaths.in(deep));
            assertEquals("x² ".repeat(20_000), PlainMaths.in(many));
        });
    }
}
