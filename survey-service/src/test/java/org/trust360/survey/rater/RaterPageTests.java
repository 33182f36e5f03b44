package org.trust360.survey.rater;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files of the form; what they do is tested in a browser. */
class RaterPageTests {

    private static final List<String> MODULES = List.of(
            "api",
            "box",
            "decline",
            "dom",
            "drafts",
            "ended",
            "form",
            "memory",
            "overview",
            "person",
            "preview",
            "question",
            "sheet",
            "texts",
            "words");
    private static final int LARGEST = 100 * 1024;

    @Test
    void isOnePageForEverybodyWithNothingInline_S8() {
        var page = page("/f");

        assertThat(page).contains("<script type=\"module\" src=\"/f/form.js\">").doesNotContain("style=");
        assertThat(page).doesNotContainPattern("<script(?![^>]*src=)").doesNotContainPattern("\\son[a-z]+=");
    }

    @Test
    void isSmallEnoughForAPhone() {
        var size = page("/f").length() + page("/f/form.css").length();
        for (var module : MODULES) {
            size += page("/f/" + module + ".js").length();
        }

        assertThat(size).isLessThan(LARGEST);
    }

    /** Names of people are text, never markup (S8). */
    @ParameterizedTest
    @ValueSource(
            strings = {"innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "http://", "https://"
            })
    void neverMakesMarkupOfTextNorAsksAnotherServer(String forbidden) {
        assertThat(MODULES).noneMatch(module -> page("/f/" + module + ".js").contains(forbidden));
    }

    private static String page(String path) {
        var answer = OpenCampaign.rater("GET", path, "");
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }
}
