package org.lectern.format.encoding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.format.TextSource;
import org.lectern.work.Problem;

class EncodingTest {

    @ParameterizedTest
    @CsvSource({
        "'% Encoding: ISO8859_2\n', ISO-8859-2, Žluťoučký kůň",
        "'% This file was made by JabRef.\n% Encoding: windows-1251\n', windows-1251, Привет мир",
        "'%% Saved with string encoding Western (Mac OS Roman) \n', x-MacRoman, Größe der Straße",
        "'%% Saved with string encoding Japanese (Shift JIS) \n', Shift_JIS, 日本語の論文の題名",
        "'% -*- coding: koi8-r -*-\n', KOI8-R, Привет мир",
        "'<?xml version=\"1.0\" encoding=\"GB18030\"?>\n', GB18030, 中文论文的题目和作者",
        "'<meta charset=\"euc-kr\">\n', EUC-KR, 한국어 논문의 제목",
        "'% Encoding: US-ASCII\n', windows-1252, “smart” café"
    })
    void aFileNamesItsEncoding(String head, String charset, String text) throws IOException {
        assumeTrue(Charset.isSupported(charset), () -> "this Java lacks " + charset);
        var source = source((head + text).getBytes(Charset.forName(charset)));

        assertEquals(head + text, source.head());
        assertEquals(List.of(), source.warnings());
        assertEquals(Optional.empty(), source.refusal());
    }

    @Test
    void validUtf8IsUtf8WhateverTheFileSays() throws IOException {
        var text = "% Encoding: ISO8859_1\n@book{a, title = {Größe 中文}}";

        assertEquals(text, source(text.getBytes(StandardCharsets.UTF_8)).head());
    }

    @Test
    void whatTheFileNamesHoldsFarDownAsWell() throws IOException {
        var text = "% Encoding: windows-1251\n" + "a".repeat(TextSource.HEAD) + "Привет";
        var source = source(text.getBytes(Charset.forName("windows-1251")));

        assertEquals(text, String.join("\n", source.reader().lines().toList()));
        assertEquals(List.of(), source.warnings());
    }

    @Test
    void aNameOfNoEncodingIsPassedOver() throws IOException {
        var bytes = "% Encoding: no such thing\nGröße".getBytes(Charset.forName("windows-1252"));

        assertEquals("% Encoding: no such thing\nGröße", source(bytes).head());
    }

    @Test
    void linesThatEndInReturnsAloneAreAnOldMacs() throws IOException {
        assumeTrue(Charset.isSupported("x-MacRoman"), "this Java lacks Mac OS Roman");
        var source = source("@book{a,\r title = {Größe}\r}\r".getBytes(Charset.forName("x-MacRoman")));

        assertEquals(List.of("@book{a,", " title = {Größe}", "}"), source.reader().lines().toList());
        assertEquals(List.of(Problem.of("import.encoding", "Mac OS Roman")), source.warnings());
    }

    @ParameterizedTest
    @CsvSource({
        "GB18030, 深度学习在自然语言处理中的应用研究",
        "Shift_JIS, 自然言語処理における深層学習の応用に関する研究",
        "windows-1251, Исследование применения методов машинного обучения"
    })
    void wordsInAnEncodingThatNobodyNamesAreRefused(String charset, String title) throws IOException {
        assumeTrue(Charset.isSupported(charset), () -> "this Java lacks " + charset);
        var bytes = ("@article{a, title = {" + title + "}, year = 2001}").getBytes(Charset.forName(charset));

        assertEquals(Optional.of(Problem.of("import.foreign")), source(bytes).refusal());
    }

    @Test
    void westernTextIsReadThoughItHasManyAccents() throws IOException {
        var text = "Über Größe, Höhe und Länge früher Bäume: été, naïveté, œuvre, señor, coração ".repeat(40);
        var source = source(text.getBytes(Charset.forName("windows-1252")));

        assertEquals(Optional.empty(), source.refusal());
        assertEquals(text, source.head());
    }

    private static TextSource source(byte[] bytes) throws IOException {
        return TextSource.of(new ByteArrayInputStream(bytes));
    }
}
