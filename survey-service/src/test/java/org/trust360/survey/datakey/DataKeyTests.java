package org.trust360.survey.datakey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.trust360.events.seal.DataKey.BrokenSeal;
import org.trust360.survey.answersheet.TestStore;

class DataKeyTests {

    @RegisterExtension
    static final TestStore STORE = new TestStore();

    private final MongoDatabase database = STORE.database();
    private final DataKeys keys = TestKeys.in(database);

    @Test
    void opensWhatItSealedForThePurposeAndNothingElse_G2() {
        var key = keys.of("campaign", "ada");
        var sealed = key.seal("She listens.", "sheet|keep");

        assertThat(keys.of("campaign", "ada").open(sealed, "sheet|keep")).isEqualTo("She listens.");
        assertThat(key.seal("She listens.", "sheet|keep")).isNotEqualTo(sealed);
        assertThatThrownBy(() -> key.open(sealed, "other|keep")).isInstanceOf(BrokenSeal.class);
        assertThatThrownBy(() -> keys.of("campaign", "bo").open(sealed, "sheet|keep"))
                .isInstanceOf(BrokenSeal.class);
        assertThatThrownBy(() -> keys.of("other", "ada").open(sealed, "sheet|keep"))
                .isInstanceOf(BrokenSeal.class);
    }

    @Test
    void marksTheSameTextAlikeAndOnlyUnderTheSameKey() {
        var key = keys.of("campaign", "ada");

        assertThat(key.mark("text")).isEqualTo(keys.of("campaign", "ada").mark("text"));
        assertThat(key.mark("text")).isNotEqualTo(key.mark("texts"));
        assertThat(key.mark("text")).isNotEqualTo(keys.of("campaign", "bo").mark("text"));
    }

    @Test
    void isOneForAllWhoAskForItAtOnce_S18() throws Exception {
        Callable<String> question =
                () -> TestKeys.in(database).of("campaign", "cy").mark("text");

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<String>> all =
                    Stream.generate(() -> question).limit(50).toList();
            assertThat(threads.invokeAll(all).stream().map(Future::resultNow).distinct())
                    .hasSize(1);
        }
    }

    @Test
    void isGoneWithItsDocument_G3() {
        var sealed = keys.of("campaign", "ada").seal("text", "purpose");
        database.getCollection("datakeys").drop();

        assertThatThrownBy(() -> keys.of("campaign", "ada").open(sealed, "purpose"))
                .isInstanceOf(BrokenSeal.class);
    }

    @Test
    void staysErased_G3() {
        var sealed = keys.of("campaign", "dee").seal("text", "purpose");
        keys.erase("campaign", "dee");
        keys.erase("campaign", "never-asked");

        assertThat(keys.find("campaign", "dee")).isEmpty();
        assertThat(keys.find("campaign", "never-asked")).isEmpty();
        assertThatThrownBy(() -> keys.of("campaign", "dee").open(sealed, "purpose"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void refusesAMasterKeyThatIsNone_S16() {
        assertThatThrownBy(() -> new MasterKeyProperties("short")).hasMessageContaining("trust360.keys.master");
        assertThat(new MasterKeyProperties("m".repeat(43))).hasToString("MasterKeyProperties");
    }
}
