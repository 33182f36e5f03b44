package org.trust360.scoring.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trust360.scoring.campaign.CommentItem;
import org.trust360.scoring.campaign.Questionnaire;
import org.trust360.scoring.campaign.Questionnaire.Facet;
import org.trust360.scoring.campaign.Questionnaire.Item;
import org.trust360.scoring.campaign.Questionnaire.Theme;
import org.trust360.scoring.campaign.Questionnaire.Wording;
import org.trust360.scoring.congruence.Basis;
import org.trust360.scoring.measure.Scale;

/** What scoring needs of the questionnaire in an event. */
final class QuestionnaireReading {

    private QuestionnaireReading() {}

    static Questionnaire of(org.trust360.events.Questionnaire event) {
        return new Questionnaire(
                event.id(),
                event.version(),
                Scale.of(event.scaleMax()),
                event.themes().stream()
                        .map(theme -> new Theme(theme.id(), basis(theme.basis()), theme.names()))
                        .toList(),
                event.items().stream()
                        .map(item -> new Item(
                                item.id(),
                                item.theme(),
                                facet(item.facet()),
                                item.self() != null,
                                item.others() != null,
                                new Wording(item.self(), item.others())))
                        .toList(),
                comments(event.comments()));
    }

    private static List<CommentItem> comments(@Nullable List<org.trust360.events.Questionnaire.CommentItem> told) {
        return told == null
                ? CommentItem.USUAL
                : told.stream()
                        .map(item -> new CommentItem(item.id(), item.others(), item.names()))
                        .toList();
    }

    private static Basis basis(org.trust360.events.Questionnaire.Basis basis) {
        return switch (basis) {
            case CHARACTER -> Basis.CHARACTER;
            case COMPETENCE -> Basis.COMPETENCE;
        };
    }

    private static Facet facet(org.trust360.events.Questionnaire.Facet facet) {
        return switch (facet) {
            case INTENTION -> Facet.INTENTION;
            case BEHAVIOR -> Facet.BEHAVIOR;
            case PERCEPTION -> Facet.PERCEPTION;
            case OUTCOME -> Facet.OUTCOME;
        };
    }
}
