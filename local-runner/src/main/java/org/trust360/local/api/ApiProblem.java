package org.trust360.local.api;

/** The suite refused a request that was expected to succeed. */
public final class ApiProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ApiProblem(String request, Reply reply) {
        super(request + ": " + reply.status() + " " + reply.body());
    }

    ApiProblem(String message, Throwable cause) {
        super(message, cause);
    }
}
