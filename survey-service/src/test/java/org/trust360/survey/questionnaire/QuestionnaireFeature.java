package org.trust360.survey.questionnaire;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.boot.DefaultApplicationArguments;
import org.trust360.survey.store.CampaignsDatabase;

/** The feature put together for tests of others. */
public final class QuestionnaireFeature {

    private final MongoQuestionnaires questionnaires;

    public QuestionnaireFeature(CampaignsDatabase store) {
        questionnaires = new MongoQuestionnaires(store);
    }

    public Questionnaires withDefault() {
        try {
            new ShippedQuestionnaires(new QuestionnaireDesk(questionnaires)).run(new DefaultApplicationArguments());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return questionnaires;
    }
}
