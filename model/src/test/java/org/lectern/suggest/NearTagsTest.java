package org.lectern.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.paper.TagPath;

class NearTagsTest {

    @ParameterizedTest
    @CsvSource({
        "LLM, llm, true",
        "language-model, language models, true",
        "fine-tuning, finetuning, true",
        "method/Fine_Tuning, method/fine-tuning, true",
        "survey, surveys, true",
        "study, studies, true",
        "class, clas, false",
        "gas, ga, false",
        "method/lora, lora, false",
        "rag, rags, true",
        "corpus, corpu, false",
        "C++, C, false",
        "--, -, false"
    })
    void whatLooksAlike(String one, String other, boolean alike) {
        assertEquals(alike, NearTags.form(TagPath.of(one)).equals(NearTags.form(TagPath.of(other))));
    }

    @Test
    void theFullerTagIsKept() {
        var tags = new TreeMap<TagPath, Integer>();
        tags.put(TagPath.of("LLM"), 2);
        tags.put(TagPath.of("llm"), 9);
        tags.put(TagPath.of("llms"), 2);
        tags.put(TagPath.of("Survey"), 20);
        tags.put(TagPath.of("survey"), 20);
        tags.put(TagPath.of("other"), 50);

        assertEquals(
                List.of(
                        new NearTags.Pair(TagPath.of("Survey"), 20, TagPath.of("survey"), 20),
                        new NearTags.Pair(TagPath.of("llm"), 9, TagPath.of("LLM"), 2),
                        new NearTags.Pair(TagPath.of("llm"), 9, TagPath.of("llms"), 2)),
                NearTags.of(tags));
    }
}
