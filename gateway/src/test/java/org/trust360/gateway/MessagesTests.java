package org.trust360.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** Every word in every language. */
class MessagesTests {

    @Test
    void areTheSameInEnglishAndGerman() throws IOException {
        var english = load("/messages.properties");
        var german = load("/messages_de.properties");
        assertThat(german.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (var name : english.stringPropertyNames()) {
            assertThat(german.getProperty(name)).as(name).isNotBlank().doesNotContain("'");
            assertThat(english.getProperty(name).contains("{0}"))
                    .isEqualTo(german.getProperty(name).contains("{0}"));
        }
    }

    private static Properties load(String name) throws IOException {
        var properties = new Properties();
        try (var in = Objects.requireNonNull(MessagesTests.class.getResourceAsStream(name))) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return properties;
    }
}
