package org.trust360.scoring.commitment;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.trust360.scoring.commitment.Commitment.State;
import org.trust360.scoring.datakey.KeyErased;
import org.trust360.scoring.datakey.KeysUnavailable;
import org.trust360.scoring.journey.Journey;
import org.trust360.scoring.journey.JourneyPage;
import org.trust360.scoring.journey.Journeys;

/** A leader's own experiments as a page. What was typed is shown again whatever goes wrong. */
@Controller
@RequestMapping("/reports/{id}/commitments")
class CommitmentPages {

    private final Journeys journeys;
    private final CommitmentDesk desk;

    CommitmentPages(Journeys journeys, CommitmentDesk desk) {
        this.journeys = journeys;
        this.desk = desk;
    }

    @GetMapping
    ModelAndView page(@AuthenticationPrincipal Jwt viewer, @PathVariable String id, Locale locale) {
        return own(viewer, id, locale, this::shown);
    }

    @PostMapping
    ModelAndView add(
            @AuthenticationPrincipal Jwt viewer,
            @PathVariable String id,
            @ModelAttribute CommitmentForm form,
            Locale locale) {
        return own(
                viewer,
                id,
                locale,
                sheet -> answered(sheet, form, () -> desk.add(sheet.journey(), form.id(), form.words())));
    }

    @PostMapping("/change")
    ModelAndView edit(
            @AuthenticationPrincipal Jwt viewer,
            @PathVariable String id,
            @ModelAttribute CommitmentForm form,
            Locale locale) {
        return own(
                viewer,
                id,
                locale,
                sheet -> answered(sheet, form, () -> desk.edit(sheet.journey(), form.id(), form.words())));
    }

    @PostMapping("/state")
    ModelAndView mark(
            @AuthenticationPrincipal Jwt viewer,
            @PathVariable String id,
            @ModelAttribute StateForm form,
            Locale locale) {
        return own(
                viewer,
                id,
                locale,
                sheet -> answered(
                        sheet,
                        CommitmentForm.empty(),
                        () -> form.known()
                                .map(state -> desk.mark(sheet.journey(), form.commitment(), state))
                                .orElse(new Change.Unknown())));
    }

    /** Somebody's own way, or the same as for one that does not exist. */
    private ModelAndView own(Jwt viewer, String id, Locale locale, Function<Sheet, ModelAndView> task) {
        return journeys.of(viewer, id)
                .map(journey -> task.apply(new Sheet(id, journey, locale)))
                .orElseGet(JourneyPage::missing);
    }

    private ModelAndView shown(Sheet sheet) {
        try {
            return sheet.with(screen(sheet), HttpStatus.OK);
        } catch (KeysUnavailable _) {
            return sheet.with(sheet.bare().saying("unavailable"), HttpStatus.SERVICE_UNAVAILABLE);
        }
    }

    private ModelAndView answered(Sheet sheet, CommitmentForm typed, Changing changing) {
        try {
            return answered(sheet, typed, changing.change());
        } catch (KeysUnavailable _) {
            return sheet.with(
                    sheet.bare().keeping(typed, List.of()).saying("unavailable"), HttpStatus.SERVICE_UNAVAILABLE);
        } catch (KeyErased _) {
            return sheet.with(sheet.bare().keeping(typed, List.of()).saying("erased"), HttpStatus.CONFLICT);
        }
    }

    private ModelAndView answered(Sheet sheet, CommitmentForm typed, Change change) {
        return switch (change) {
            case Change.Made _ -> JourneyPage.back(sheet.reportId(), "commitments", "kept");
            case Change.Faulty(var faults) ->
                sheet.with(screen(sheet).keeping(typed, faults).saying("faulty"), HttpStatus.UNPROCESSABLE_CONTENT);
            case Change.EnoughOpen _ ->
                sheet.with(screen(sheet).keeping(typed, List.of()).saying("enough-open"), HttpStatus.CONFLICT);
            case Change.Full _ ->
                sheet.with(screen(sheet).keeping(typed, List.of()).saying("full"), HttpStatus.CONFLICT);
            case Change.Unknown _ -> JourneyPage.missing();
        };
    }

    private CommitmentScreen screen(Sheet sheet) {
        return CommitmentScreen.of(sheet.journey(), desk.of(sheet.journey()), sheet.locale());
    }

    /** Which experiment has become what. */
    record StateForm(String commitment, String state) {

        StateForm {
            commitment = String.valueOf(commitment);
            state = String.valueOf(state);
        }

        Optional<State> known() {
            return State.of(state);
        }
    }

    /** Something that may find the keys out of reach. */
    private interface Changing {

        Change change();
    }

    private record Sheet(String reportId, Journey journey, Locale locale) {

        /** Without the experiments that are there. */
        CommitmentScreen bare() {
            return CommitmentScreen.of(journey, List.of(), locale);
        }

        ModelAndView with(CommitmentScreen screen, HttpStatus status) {
            return JourneyPage.of("commitments", reportId, screen, status);
        }
    }
}
