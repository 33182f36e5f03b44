package org.trust360.survey.orgchart;

import java.io.IOException;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers with the import that is to be decided about. */
@RestController
class ProposalController {

    private final ProposalDesk desk;

    ProposalController(ProposalDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/api/campaigns/{id}/proposal")
    ResponseEntity<Proposed> propose(@PathVariable String id) throws IOException {
        return switch (desk.propose(id)) {
            case ProposalDesk.Proposing.Proposed(var importId) ->
                ResponseEntity.accepted()
                        .location(URI.create("/api/people/imports/" + importId))
                        .body(new Proposed(importId));
            case ProposalDesk.Proposing.NothingToAdd _ ->
                throw problem(
                        "proposal-empty",
                        "The org chart has nobody to add; import the column manager, or there is nothing left to propose");
            case ProposalDesk.Proposing.NoDraft _ ->
                throw problem("proposal-no-draft", "There is no such draft; who rates whom is frozen once it is open");
            case ProposalDesk.Proposing.TooManyImports _ ->
                throw problem("import-too-many", "Too many imports are kept; discard one that is not needed");
        };
    }

    private static ErrorResponseException problem(String name, String detail) {
        var body = ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, detail);
        body.setType(URI.create("/problems/" + name));
        return new ErrorResponseException(HttpStatus.CONFLICT, body, null);
    }

    /** @param id of the import */
    record Proposed(String id) {}
}
