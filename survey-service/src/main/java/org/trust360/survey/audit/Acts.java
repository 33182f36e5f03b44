package org.trust360.survey.audit;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Every route that changes something, with the word for what is done by it. What raters do is never noted: it would say
 * who answered (A12). A route that is in none of the tables is an error, so none can be added unnoted.
 */
public final class Acts {

    private static final Map<String, String> NOTED = table("""
            POST /api/campaigns = campaign-planned
            POST /api/campaigns/{id}/nominate = nomination-begun
            POST /api/campaigns/{id}/open = campaign-opened
            POST /api/campaigns/{id}/close = campaign-closed
            POST /api/campaigns/{id}/release = reports-released
            POST /api/campaigns/{id}/cancel = campaign-cancelled
            POST /api/campaigns/{id}/deadline = deadline-moved
            POST /api/campaigns/{id}/next-cycle = next-cycle-planned
            POST /api/campaigns/{id}/proposal = raters-derived
            POST /api/campaigns/{campaignId}/answers = answers-imported
            PUT /api/campaigns/{campaign}/coaches = coaches-assigned
            POST /api/campaigns/{campaign}/assignments/{subject} = assignment-added
            DELETE /api/campaigns/{campaign}/assignments/{subject}/{rater} = assignment-removed
            POST /api/campaigns/{campaign}/assignments/{subject}/{rater}/replacement = assignment-replaced
            POST /api/campaigns/{campaign}/nominations/{subject}/proposals = rater-proposed
            POST /api/campaigns/{campaign}/nominations/{subject}/decisions = proposal-decided
            POST /api/nominations/{campaign}/proposals = rater-proposed
            DELETE /api/nominations/{campaign}/proposals/{rater} = proposal-withdrawn
            POST /api/nominations/{campaign}/team/{subject}/proposals = rater-proposed
            POST /api/nominations/{campaign}/team/{subject}/decisions = proposal-decided
            POST /api/people/import = people-imported
            POST /api/people/imports = import-sent
            POST /api/people/imports/{id}/confirm = import-confirmed
            POST /api/people/imports/{id}/check = import-checked
            DELETE /api/people/imports/{id} = import-discarded
            POST /api/questionnaires = questionnaire-sent
            POST /hr/campaigns = campaign-planned
            POST /hr/campaigns/{id}/nominate = nomination-begun
            POST /hr/campaigns/{id}/open = campaign-opened
            POST /hr/campaigns/{id}/close = campaign-closed
            POST /hr/campaigns/{id}/release = reports-released
            POST /hr/campaigns/{id}/cancel = campaign-cancelled
            POST /hr/campaigns/{id}/deadline = deadline-moved
            POST /hr/campaigns/{id}/next-cycle = next-cycle-planned
            POST /hr/campaigns/{id}/proposal = raters-derived
            POST /hr/campaigns/{campaign}/reports = coaches-assigned
            POST /hr/campaigns/{campaign}/assignments/{subject}/add = assignment-added
            POST /hr/campaigns/{campaign}/assignments/{subject}/remove = assignment-removed
            POST /hr/campaigns/{campaign}/mails/{person}/link = link-issued
            POST /hr/campaigns/{campaign}/mails/{person}/only-link = links-replaced
            POST /hr/campaigns/{campaign}/mails/{person}/again = mail-sent-again
            POST /hr/campaigns/{campaign}/nominations/{subject}/{action} = nomination-changed
            POST /nominations/{campaign}/team/{subject}/{action} = nomination-changed
            POST /nominations/{campaign}/{action} = nomination-changed
            POST /hr/people/imports = import-sent
            POST /hr/people/imports/{id}/confirm = import-confirmed
            POST /hr/people/imports/{id}/check = import-checked
            POST /hr/people/imports/{id}/discard = import-discarded
            POST /hr/questionnaires = questionnaire-sent
            """);

    /** What a route with an action in it stands for, by the action. */
    private static final Map<String, String> ACTIONS = table("""
            propose = rater-proposed
            outsider = outsider-proposed
            withdraw = proposal-withdrawn
            approve = proposal-approved
            approve-all = proposals-approved
            decline = proposal-declined
            regroup = proposal-regrouped
            """);

    private static final Set<String> OF_RATERS = Set.of(
            "POST /api/rater/open",
            "PUT /api/rater/drafts/{draftId}",
            "POST /api/rater/submissions",
            "POST /api/rater/declines",
            "POST /api/rater/declines/taken-back",
            "POST /stop/{token}");

    private static final Set<String> BETWEEN_SERVICES = Set.of(
            "POST /internal/activations", "POST /internal/mails/{kind}", "POST /internal/mails/share-back/preview");

    private Acts() {}

    /** The word for what is done by a route; nothing where that is not to be noted. */
    static Optional<String> word(String route, String action) {
        var word = NOTED.get(route);
        if (word != null) {
            return Optional.of(route.contains("{action}") ? ACTIONS.getOrDefault(action, word) : word);
        }
        if (OF_RATERS.contains(route) || BETWEEN_SERVICES.contains(route)) {
            return Optional.empty();
        }
        throw new IllegalStateException("There is no word for what is done by " + route);
    }

    /** All words there are. */
    public static Collection<String> words() {
        var words = new TreeSet<>(NOTED.values());
        words.addAll(ACTIONS.values());
        return words;
    }

    static Set<String> noted() {
        return NOTED.keySet();
    }

    static Set<String> notNoted() {
        var routes = new TreeSet<>(OF_RATERS);
        routes.addAll(BETWEEN_SERVICES);
        return routes;
    }

    private static Map<String, String> table(String lines) {
        var words = new HashMap<String, String>();
        lines.lines().map(line -> line.split(" = ", -1)).forEach(cells -> words.put(cells[0], cells[1]));
        return Map.copyOf(words);
    }
}
