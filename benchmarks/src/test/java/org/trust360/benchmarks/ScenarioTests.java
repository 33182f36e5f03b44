package org.trust360.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.Test;

class ScenarioTests {

    private final Scenario scenario = Scenario.ofSheets(300);

    @Test
    void givesEverySheetAndEveryEditAFingerprintOfItsOwn() {
        var fingerprints = new HashSet<String>();
        for (int sheet = 0; sheet < scenario.sheets(); sheet++) {
            fingerprints.add(Scenario.fingerprint(Scenario.answers(sheet, 0)));
            fingerprints.add(Scenario.fingerprint(Scenario.answers(sheet, 1)));
        }

        assertThat(fingerprints).hasSize(600);
    }

    @Test
    void asksNobodyAboutTheSameSubjectTwiceAndCoversAll() {
        var pairs = new HashSet<String>();
        var subjects = new HashSet<Integer>();
        for (int rater = 0; rater < scenario.raters(); rater++) {
            for (int task = 0; task < Scenario.TASKS; task++) {
                subjects.add(scenario.subject(rater, task));
                pairs.add(rater + " " + scenario.subject(rater, task));
            }
        }

        assertThat(pairs).hasSize(300);
        assertThat(subjects).hasSize(30);
    }
}
