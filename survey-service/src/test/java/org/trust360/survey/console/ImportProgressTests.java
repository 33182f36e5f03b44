package org.trust360.survey.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trust360.survey.TestService;
import org.trust360.survey.peopleimport.ImportState;
import org.trust360.survey.peopleimport.KeptJobs;

/** The page of an import that somebody is at work on, or was. */
class ImportProgressTests {

    private static final TestService SERVICE = TestService.shared();

    private String id = "";

    @AfterEach
    void forget() {
        KeptJobs.forget(id);
    }

    @ParameterizedTest
    @EnumSource(names = {"CHECKING", "WRITING"})
    void showsHowFarItIsAndLooksAgain(ImportState state) {
        id = KeptJobs.put(state, 3_000);
        var page = page("en");

        assertThat(page)
                .contains("<label for=\"lines\">3,000 of 7,001 lines</label>")
                .containsPattern("<progress id=\"lines\" max=\"7001\" value=\"3000\">")
                .contains("data-state=\"" + state.word() + "\"", "hx-trigger=\"every 1s\"", "You may leave this page")
                .contains("It has begun again from the first line")
                .doesNotContain("Import this", "Discard");
        assertThat(page("de")).contains("<label for=\"lines\">3.000 von 7.001 Zeilen</label>");
    }

    @Test
    void saysHowFarAnImportCameThatWasGivenUp() {
        id = KeptJobs.put(ImportState.FAILED, 3_000);

        assertThat(page("en"))
                .contains(
                        "given up", "The last attempt came to line 3,000 of 7,001", "stay", "Send the same files again")
                .doesNotContain("<progress", "every 1s");
        assertThat(page("de")).contains("Der letzte Versuch kam bis Zeile 3.000 von 7.001");
    }

    private String page(String language) {
        var page = SERVICE.send(SERVICE.asHr("/hr/people/imports/" + id)
                .setHeader("Accept-Language", language)
                .build());
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).doesNotContain("??");
        return page.body();
    }
}
