package org.lifelane.application.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.lifelane.planning.inventory.FaultyInputException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** The one place that turns what went wrong in a controller into a problem document. */
@RestControllerAdvice
public final class ProblemAdvice extends ResponseEntityExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    @ExceptionHandler
    ResponseEntity<Object> badInput(FaultyInputException input, HttpServletRequest request) {
        return answer(Problems.of(input.faults(), request));
    }

    @ExceptionHandler
    ResponseEntity<Object> notFound(NotFoundException absent, HttpServletRequest request) {
        return answer(Problems.of(HttpStatus.NOT_FOUND, request, absent.key(), absent.values()));
    }

    /** A body that says it has parts and has none. */
    @ExceptionHandler
    ResponseEntity<Object> noParts(MultipartException broken, HttpServletRequest request) {
        return answer(Problems.of(HttpStatus.BAD_REQUEST, request, "bad-request"));
    }

    /** Spring Security's filters answer these, since they know how the reader may sign in. */
    @ExceptionHandler
    ResponseEntity<Object> refused(AccessDeniedException refused) {
        throw refused;
    }

    @ExceptionHandler
    ResponseEntity<Object> refused(AuthenticationException refused) {
        throw refused;
    }

    @ExceptionHandler
    ResponseEntity<Object> internal(Exception broken, HttpServletRequest request) {
        LOG.error("{} {}", request.getMethod(), request.getRequestURI(), broken);
        return answer(Problems.of(HttpStatus.INTERNAL_SERVER_ERROR, request, "internal"));
    }

    /** Whatever Spring MVC itself refuses, in our words. */
    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception refused, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        HttpServletRequest asked = ((ServletWebRequest) request).getRequest();
        ProblemDetail problem = problem(refused, status, asked);
        return ResponseEntity.status(status)
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static ProblemDetail problem(Exception refused, HttpStatusCode status, HttpServletRequest asked) {
        if (refused instanceof MissingServletRequestParameterException missing) {
            return Problems.of(status, asked, "parameter-missing", missing.getParameterName());
        }
        if (refused instanceof MethodArgumentTypeMismatchException mismatch) {
            return Problems.of(
                    status, asked, "parameter-unreadable", mismatch.getName(), String.valueOf(mismatch.getValue()));
        }
        return status.value() == HttpStatus.NOT_FOUND.value()
                ? Problems.of(status, asked, "address-unknown", asked.getRequestURI())
                : Problems.ofStatus(status, asked);
    }

    private static ResponseEntity<Object> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
