package org.trust360.survey.questionnaire;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Keeps the questionnaires that come with the product, at every start; what is there already stays as it is. */
@Component
class ShippedQuestionnaires implements ApplicationRunner {

    private static final String FILES = "classpath:questionnaires/*.yaml";

    private final QuestionnaireDesk desk;

    ShippedQuestionnaires(QuestionnaireDesk desk) {
        this.desk = desk;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        for (var file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
            if (desk.upload(file.getContentAsString(UTF_8)) instanceof QuestionnaireDesk.Upload.Invalid(var errors)) {
                throw new IllegalStateException(file.getFilename() + " is not a questionnaire: " + errors);
            }
        }
    }
}
