package org.trust360.survey.invitation;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.trust360.survey.people.People;
import org.trust360.survey.people.Person;

/** Who would rather not answer about whom, by HR's ids; empty where there is no such campaign. */
@RestController
class DeclinesController {

    private final Declines declines;
    private final People people;

    DeclinesController(Declines declines, People people) {
        this.declines = declines;
        this.people = people;
    }

    @GetMapping("/api/campaigns/{campaign}/declined")
    List<DeclineAnswer> declined(@PathVariable String campaign) {
        var said = declines.of(campaign);
        var known = people.findAll(said.stream()
                .flatMap(one -> Stream.concat(Stream.of(one.subject()), one.rater().stream()))
                .distinct()
                .toList());
        return said.stream()
                .flatMap(one -> Stream.ofNullable(known.get(one.subject()))
                        .map(subject -> DeclineAnswer.of(
                                one, subject, known.get(one.rater().orElse("")))))
                .toList();
    }

    /**
     * That somebody would rather not.
     *
     * @param rater nobody in particular where the group is small
     */
    record DeclineAnswer(
            String subject,
            String relationship,
            @Nullable String rater,
            @Nullable String reason) {

        static DeclineAnswer of(Declines.Said said, Person subject, @Nullable Person rater) {
            return new DeclineAnswer(
                    subject.externalId(),
                    said.group().word(),
                    rater == null ? null : rater.externalId(),
                    said.why().map(Invitation.Declined::word).orElse(null));
        }
    }
}
