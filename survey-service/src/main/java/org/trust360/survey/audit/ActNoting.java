package org.trust360.survey.audit;

import com.mongodb.MongoException;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Stands before everything that changes something. The act is noted before it is done, so that none goes unnoted: where
 * that fails, nothing is done. Its outcome is noted behind it; where that fails, the trail says that the act had begun.
 */
final class ActNoting implements HandlerInterceptor {

    private static final Logger log = LoggerFactory.getLogger(ActNoting.class);
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final String BEGUN = ActNoting.class.getName();

    private final ActReader reader;
    private final AuditTrail trail;

    ActNoting(ActReader reader, AuditTrail trail) {
        this.reader = reader;
        this.trail = trail;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (isChanging(request, handler)) {
            reader.read(request).ifPresent(act -> request.setAttribute(BEGUN, new Begun(begin(act), act)));
        }
        return true;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception fault) {
        if (isChanging(request, handler) && request.getAttribute(BEGUN) instanceof Begun(var number, var act)) {
            var outcome = fault == null ? Outcome.of(response.getStatus()) : Outcome.FAILED;
            end(number, Made.of(response).map(act::making).orElse(act), outcome);
        }
    }

    private long begin(Act act) {
        try {
            return trail.begin(act);
        } catch (MongoException e) {
            log.warn("An act could not be noted, so it is not done", e);
            throw AuditProblems.notNoted();
        }
    }

    private void end(long number, Act act, Outcome outcome) {
        try {
            trail.end(number, act, outcome);
        } catch (MongoException e) {
            log.warn("The outcome of act {} could not be noted", number, e);
        }
    }

    /** What is made of an error afterwards is the same request once more. */
    private static boolean isChanging(HttpServletRequest request, Object handler) {
        return request.getDispatcherType() == DispatcherType.REQUEST
                && handler instanceof HandlerMethod
                && !READING.contains(request.getMethod());
    }

    private record Begun(long number, Act act) {}
}
