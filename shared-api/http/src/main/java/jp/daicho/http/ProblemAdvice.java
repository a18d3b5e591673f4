package jp.daicho.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import jp.daicho.contract.InvalidCommand;
import jp.daicho.contract.ProblemType;
import jp.daicho.contract.Rejection;
import jp.daicho.contract.Text;
import jp.daicho.http.json.MalformedJson;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Everything that can go wrong in an endpoint or on the way there, as a problem. */
@RestControllerAdvice
final class ProblemAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private final ResourceMethods resources;

    ProblemAdvice(ResourceMethods resources) {
        this.resources = resources;
    }

    @ExceptionHandler
    ResponseEntity<ProblemBody> refused(Rejection e, HttpServletRequest request) {
        return answer(e.type(), Problems.of(e, Languages.of(request)), request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemBody> invalid(InvalidCommand e, HttpServletRequest request) {
        return answer(
                GeneralProblem.INVALID_VALUES, Problems.of(e, Languages.of(request)), request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemBody> malformed(MalformedJson e, HttpServletRequest request) {
        var items = new ArrayList<ProblemBody.Item>();
        for (var place : e.places()) {
            items.add(
                    new ProblemBody.Item(
                            place.pointer(),
                            null,
                            Problems.in(place.message(), Languages.of(request))));
        }
        return answer(GeneralProblem.MALFORMED_JSON, items, request, e.reason());
    }

    @ExceptionHandler
    ResponseEntity<ProblemBody> invalid(InvalidParameter e, HttpServletRequest request) {
        return parameters(e.wrong(), request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemBody> unread(
            HttpMessageNotReadableException e, HttpServletRequest request) {
        if (e.getCause() instanceof IOException) {
            return answer(GeneralProblem.MALFORMED_REQUEST, request);
        }
        return answer(
                GeneralProblem.MALFORMED_JSON, request, new Text("本文がありません。", "there is no body."));
    }

    @ExceptionHandler(InvalidParameterException.class)
    ResponseEntity<ProblemBody> unreadable(HttpServletRequest request) {
        return answer(GeneralProblem.MALFORMED_REQUEST, request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemBody> mismatch(
            MethodArgumentTypeMismatchException e, HttpServletRequest request) {
        if (e.getParameter().hasParameterAnnotation(PathVariable.class)) {
            // No such thing can exist: as for an id that is not known.
            return answer(GeneralProblem.NOT_FOUND, request);
        }
        return parameters(List.of(new InvalidParameter.Wrong(e.getName(), expected(e))), request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemBody> missing(
            MissingServletRequestParameterException e, HttpServletRequest request) {
        return missing(e.getParameterName(), request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemBody> missing(
            MissingRequestHeaderException e, HttpServletRequest request) {
        return missing(e.getHeaderName(), request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemBody> method(
            HttpRequestMethodNotSupportedException e, HttpServletRequest request) {
        var here = e.getSupportedHttpMethods();
        return notAllowed(resources.allowed(request, here == null ? List.of() : here), request);
    }

    @ExceptionHandler({NoHandlerFoundException.class, NoResourceFoundException.class})
    ResponseEntity<ProblemBody> nothing(HttpServletRequest request) {
        var elsewhere = resources.allowed(request, List.of());
        return elsewhere.isEmpty() || elsewhere.contains(HttpMethod.valueOf(request.getMethod()))
                ? answer(GeneralProblem.NOT_FOUND, request)
                : notAllowed(elsewhere, request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemBody> unsupported(
            HttpMediaTypeNotSupportedException e, HttpServletRequest request) {
        var supported = bodies(e.getSupportedMediaTypes());
        var answer = answer(GeneralProblem.UNSUPPORTED_MEDIA_TYPE, request, supported);
        return ResponseEntity.status(answer.getStatusCode())
                .headers(h -> {
                    h.addAll(answer.getHeaders());
                    h.set(HttpHeaders.ACCEPT, supported);
                })
                .body(answer.getBody());
    }

    @ExceptionHandler
    ResponseEntity<ProblemBody> unacceptable(
            HttpMediaTypeNotAcceptableException e, HttpServletRequest request) {
        return answer(GeneralProblem.NOT_ACCEPTABLE, request, answers(e.getSupportedMediaTypes()));
    }

    @ExceptionHandler(AuthenticationException.class)
    ResponseEntity<ProblemBody> unauthenticated(HttpServletRequest request) {
        return answer(GeneralProblem.UNAUTHENTICATED, request);
    }

    @ExceptionHandler(AccessDeniedException.class)
    ResponseEntity<ProblemBody> denied(HttpServletRequest request) {
        return answer(GeneralProblem.FORBIDDEN, request);
    }

    /** The caller has gone: nobody is there to be answered. */
    @ExceptionHandler
    void gone(AsyncRequestNotUsableException e) {
        LOG.debug("The caller went away before the answer was whole", e);
    }

    @ExceptionHandler
    ResponseEntity<ProblemBody> unexpected(Exception e, HttpServletRequest request) {
        if (e instanceof ErrorResponse known && known.getStatusCode().value() < 500) {
            return answer(Problems.general(known.getStatusCode().value()), request);
        }
        LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), e);
        return answer(GeneralProblem.INTERNAL_ERROR, request);
    }

    private ResponseEntity<ProblemBody> missing(String name, HttpServletRequest request) {
        return parameters(
                List.of(
                        new InvalidParameter.Wrong(
                                name, new Text("必須です。", "Expected a value, but it is missing."))),
                request);
    }

    private ResponseEntity<ProblemBody> parameters(
            List<InvalidParameter.Wrong> wrong, HttpServletRequest request) {
        var locale = Languages.of(request);
        var items =
                wrong.stream()
                        .map(w ->
                                new ProblemBody.Item(
                                        null, w.parameter(), Problems.in(w.expected(), locale)))
                        .toList();
        return answer(GeneralProblem.INVALID_PARAMETER, items, request);
    }

    private static ResponseEntity<ProblemBody> notAllowed(
            List<HttpMethod> allowed, HttpServletRequest request) {
        var names = allowed.stream().map(HttpMethod::name).collect(Collectors.joining(", "));
        var answer = answer(GeneralProblem.METHOD_NOT_ALLOWED, request, request.getMethod(), names);
        return ResponseEntity.status(answer.getStatusCode())
                .headers(h -> {
                    h.addAll(answer.getHeaders());
                    h.set(HttpHeaders.ALLOW, names);
                })
                .body(answer.getBody());
    }

    private static Text expected(MethodArgumentTypeMismatchException e) {
        for (Throwable t = e; t != null; t = t.getCause()) {
            if (t instanceof InvalidCommand invalid) {
                return invalid.violations().getFirst().message();
            }
        }
        return new Text("値の形が違います。", "Expected another kind of value.");
    }

    private static String bodies(@Nullable List<MediaType> types) {
        return types == null || types.isEmpty() || types.stream().anyMatch(ProblemAdvice::isOpen)
                ? MediaType.APPLICATION_JSON_VALUE
                : MediaType.toString(types);
    }

    private static String answers(@Nullable List<MediaType> types) {
        var exact =
                types == null
                        ? List.<MediaType>of()
                        : types.stream().filter(t -> !isOpen(t)).distinct().toList();
        return exact.isEmpty() ? MediaType.APPLICATION_JSON_VALUE : MediaType.toString(exact);
    }

    private static boolean isOpen(MediaType type) {
        return type.isWildcardType() || type.isWildcardSubtype();
    }

    private static ResponseEntity<ProblemBody> answer(
            ProblemType type, HttpServletRequest request, Object... arguments) {
        return answer(type, List.of(), request, arguments);
    }

    private static ResponseEntity<ProblemBody> answer(
            ProblemType type,
            List<ProblemBody.Item> items,
            HttpServletRequest request,
            Object... arguments) {
        var detail = type.problem().detail().with(arguments);
        return answer(type, Problems.of(type, detail, items, Languages.of(request)), request);
    }

    private static ResponseEntity<ProblemBody> answer(
            ProblemType type, ProblemBody body, HttpServletRequest request) {
        return ResponseEntity.status(body.status())
                .headers(h -> Problems.headers(type).forEach(h::set))
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(body.at(request.getRequestURI(), Correlation.of(request)));
    }
}
