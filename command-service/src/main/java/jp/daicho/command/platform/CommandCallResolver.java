package jp.daicho.command.platform;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import jp.daicho.contract.Text;
import jp.daicho.http.AllowedTo;
import jp.daicho.http.Correlation;
import jp.daicho.http.GeneralProblem;
import jp.daicho.http.IfMatch;
import jp.daicho.http.InvalidParameter;
import jp.daicho.http.RawBody;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;

/** Makes the {@link CommandCall} of a request. */
final class CommandCallResolver implements HandlerMethodArgumentResolver {

    private static final int LONGEST_KEY = 255;

    private final CommandRunner runner;
    private final CommandBatch batch;
    private final Admission admission;
    private final Refusals refusals;
    private final Callers callers;
    private final Ids ids;
    private final StoreLife life;

    CommandCallResolver(
            CommandRunner runner,
            CommandBatch batch,
            Admission admission,
            Refusals refusals,
            Callers callers,
            Ids ids,
            StoreLife life) {
        this.runner = runner;
        this.batch = batch;
        this.admission = admission;
        this.refusals = refusals;
        this.callers = callers;
        this.ids = ids;
        this.life = life;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == CommandCall.class;
    }

    @Override
    public CommandCall resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        var request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        var allowed = parameter.getMethodAnnotation(AllowedTo.class);
        if (allowed == null) {
            throw new IllegalStateException("Expected @AllowedTo on " + parameter.getMethod());
        }
        var authentication =
                Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication());
        var subject = authentication.getName();
        var asked =
                new Asked(
                        subject,
                        callers.digestOf(subject),
                        operationOf(parameter),
                        List.copyOf(AllowedTo.Roles.of(allowed)),
                        request.getRequestURI(),
                        systemOf(request),
                        IfMatch.versionOf(request),
                        dryRun(request),
                        keyOf(request),
                        digestOf(request),
                        Correlation.of(request));
        return new CommandCall(
                new Submissions(runner, refusals, life, asked), batch, admission, ids, asked);
    }

    private static String operationOf(MethodParameter parameter) {
        var operation = parameter.getMethodAnnotation(Operation.class);
        if (operation == null) {
            throw new IllegalStateException("Expected @Operation on " + parameter.getMethod());
        }
        return operation.operationId();
    }

    private static @Nullable UUID systemOf(HttpServletRequest request) {
        var variables =
                (Map<?, ?>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        var system = variables == null ? null : variables.get("systemId");
        if (system == null) {
            return null;
        }
        try {
            return UUID.fromString(system.toString());
        } catch (IllegalArgumentException e) {
            throw GeneralProblem.NOT_FOUND.because();
        }
    }

    private static boolean dryRun(HttpServletRequest request) {
        var value = request.getParameter("dryRun");
        if (value == null || value.equals("false")) {
            return false;
        }
        if (value.equals("true")) {
            return true;
        }
        throw new InvalidParameter(
                "dryRun", new Text("trueまたはfalseが必要です。", "Expected true or false."));
    }

    private static @Nullable String keyOf(HttpServletRequest request) {
        var key = request.getHeader("Idempotency-Key");
        if (key != null && (key.isBlank() || key.length() > LONGEST_KEY)) {
            throw new InvalidParameter(
                    "Idempotency-Key",
                    new Text(
                            LONGEST_KEY + "文字以内の文字列が必要です。",
                            "Expected a text of at most " + LONGEST_KEY + " characters."));
        }
        return key;
    }

    /**
     * By which the same request is known again. It is kept longer than what was asked for may be: a
     * name that was sent must not be found by trying names out, so it is digested as a login is.
     */
    private byte[] digestOf(HttpServletRequest request) {
        var hash = HexFormat.of().formatHex(hashOf(request));
        return HexFormat.of().parseHex(callers.digestOf("request " + hash));
    }

    private static byte[] hashOf(HttpServletRequest request) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(
                    (request.getMethod() + " " + request.getRequestURI())
                            .getBytes(StandardCharsets.UTF_8));
            var query = request.getQueryString();
            digest.update(
                    ("?" + (query == null ? "" : query) + "\n").getBytes(StandardCharsets.UTF_8));
            return digest.digest(RawBody.of(request));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
