package org.trust360.survey.questionnaire;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Every version of every questionnaire. */
public interface Questionnaires {

    Optional<Questionnaire> find(String id, int version);

    Optional<Questionnaire> latest(String id);

    /** The latest version of each, by id. */
    List<Questionnaire> all();

    /** Every version of each, holding few at a time. */
    void forEach(Consumer<Questionnaire> questionnaire);
}
