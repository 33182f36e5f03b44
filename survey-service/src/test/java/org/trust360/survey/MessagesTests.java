package org.trust360.survey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trust360.survey.audit.Acts;
import org.trust360.survey.csv.CsvFault;
import org.trust360.survey.plan.PlanFault;
import org.trust360.survey.questionnaire.QuestionnaireFault;

/** Every text is there in every language that comes with the product, and every mistake has a text. */
class MessagesTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hr",
                "import",
                "questionnaire",
                "campaign",
                "course",
                "nomination",
                "silence",
                "delivery",
                "coaching",
                "cycles",
                "audit"
            })
    void englishAndGermanSayTheSameThings(String bundle) throws IOException {
        var english = read(bundle + ".properties");
        var german = read(bundle + "_de.properties");

        assertThat(german.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (var key : english.stringPropertyNames()) {
            assertThat(german.getProperty(key)).as(key).isNotBlank();
            assertThat(places(german.getProperty(key))).as(key).isEqualTo(places(english.getProperty(key)));
        }
    }

    @Test
    void everyMistakeSaysWhatHelps() throws IOException {
        assertThat(read("import.properties").stringPropertyNames())
                .containsAll(keys("import", Arrays.stream(CsvFault.values()).map(CsvFault::code)));
        assertThat(read("campaign.properties").stringPropertyNames())
                .isEqualTo(keys("campaign", Arrays.stream(PlanFault.values()).map(PlanFault::code)));
        assertThat(read("questionnaire.properties").stringPropertyNames())
                .isEqualTo(keys(
                        "questionnaire",
                        Arrays.stream(QuestionnaireFault.values()).map(QuestionnaireFault::code)));
    }

    @Test
    void everyActHasASentence() throws IOException {
        var acts = read("audit.properties").stringPropertyNames().stream()
                .filter(key -> key.startsWith("audit.act."))
                .collect(Collectors.toSet());

        assertThat(acts)
                .isEqualTo(
                        Acts.words().stream().map(word -> "audit.act." + word).collect(Collectors.toSet()));
    }

    private static Set<String> keys(String bundle, Stream<String> codes) {
        return codes.flatMap(code -> Stream.of(".problem", ".remedy").map(end -> bundle + "." + code + end))
                .collect(Collectors.toSet());
    }

    private static int places(String text) {
        return text.contains("{0") ? new MessageFormat(text, Locale.ROOT).getFormatsByArgumentIndex().length : 0;
    }

    private static Properties read(String file) throws IOException {
        var properties = new Properties();
        try (var stream = MessagesTests.class.getResourceAsStream("/messages/" + file)) {
            properties.load(new InputStreamReader(java.util.Objects.requireNonNull(stream), UTF_8));
        }
        return properties;
    }
}
