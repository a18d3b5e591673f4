package jp.daicho.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import jp.daicho.contract.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpEntity;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses query parameters that the endpoint does not know: a misspelt filter is not no filter. */
final class DeclaredParameters implements HandlerInterceptor {

    /** One parameter: what it holds, and whether it may come several times. */
    record Declared(Class<?> type, boolean repeatable) {

        static Declared of(ResolvableType type) {
            var raw = type.toClass();
            if (raw.isArray()) {
                return new Declared(raw.getComponentType(), true);
            }
            return Collection.class.isAssignableFrom(raw)
                    ? new Declared(type.asCollection().getGeneric(0).toClass(), true)
                    : new Declared(raw, false);
        }
    }

    private static final int LONGEST = 4096;

    private final Map<Method, Map<String, Declared>> byEndpoint = new ConcurrentHashMap<>();

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod endpoint
                && endpoint.getBeanType().getName().startsWith("jp.daicho.")) {
            refuseForms(request);
            check(request, declared(endpoint));
        }
        return true;
    }

    Map<String, Declared> declared(HandlerMethod endpoint) {
        return byEndpoint.computeIfAbsent(endpoint.getMethod(), m -> read(endpoint));
    }

    /** The container reads a form's fields as if they were in the query. */
    private static void refuseForms(HttpServletRequest request) {
        var type = request.getContentType();
        if (type != null
                && type.toLowerCase(Locale.ROOT)
                        .startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE)) {
            throw GeneralProblem.UNSUPPORTED_MEDIA_TYPE.because(MediaType.APPLICATION_JSON_VALUE);
        }
    }

    private static void check(HttpServletRequest request, Map<String, Declared> declared) {
        var wrong = new ArrayList<InvalidParameter.Wrong>();
        for (var parameter : request.getParameterMap().entrySet()) {
            var known = declared.get(parameter.getKey());
            if (known == null) {
                throw GeneralProblem.UNKNOWN_QUERY_PARAMETER.because(
                        shown(parameter.getKey()),
                        declared.isEmpty()
                                ? new Text("なし", "none")
                                : String.join(", ", declared.keySet()));
            }
            var reason = reason(parameter.getValue(), known);
            if (reason != null) {
                wrong.add(new InvalidParameter.Wrong(parameter.getKey(), reason));
            }
        }
        if (!wrong.isEmpty()) {
            throw new InvalidParameter(wrong);
        }
    }

    private static @Nullable Text reason(String[] values, Declared declared) {
        if (values.length > 1 && !declared.repeatable()) {
            return new Text("一度だけ指定してください。", "Expected once, but it is given several times.");
        }
        for (var value : values) {
            if (value.isEmpty()) {
                return new Text("値が必要です。不要なら省いてください。", "Expected a value; leave it out for none.");
            }
            if (value.length() > LONGEST) {
                return new Text("長すぎます。", "Expected a shorter value.");
            }
            if (value.codePoints()
                    .anyMatch(c -> Character.isISOControl(c) || c == 0xFFFD || c >> 11 == 0x1B)) {
                return new Text(
                        "制御文字や不正なUTF-8は使えません。", "Expected UTF-8 text without control characters.");
            }
            var expected = ParameterForms.expected(value, declared.type());
            if (expected != null) {
                return expected;
            }
        }
        return null;
    }

    private static String shown(String name) {
        var printable = name.replaceAll("[^\\p{Print}]", "?");
        return printable.length() > 64 ? printable.substring(0, 64) : printable;
    }

    private static Map<String, Declared> read(HandlerMethod endpoint) {
        var names = new LinkedHashMap<String, Declared>();
        for (var parameter : endpoint.getMethodParameters()) {
            add(parameter, names);
        }
        if (answersPage(endpoint)) {
            names.put("limit", new Declared(int.class, false));
            names.put("cursor", new Declared(String.class, false));
        }
        return names;
    }

    private static void add(MethodParameter parameter, Map<String, Declared> names) {
        var annotation = parameter.getParameterAnnotation(RequestParam.class);
        if (annotation != null) {
            var name =
                    annotation.name().isEmpty()
                            ? parameter.getParameter().getName()
                            : annotation.name();
            names.put(name, Declared.of(ResolvableType.forMethodParameter(parameter)));
        } else if (parameter.hasParameterAnnotation(RequestBody.class)) {
            names.put("dryRun", new Declared(boolean.class, false));
        } else if (RecordParameters.takes(parameter)) {
            for (var component : parameter.getParameterType().getRecordComponents()) {
                names.put(
                        component.getName(),
                        Declared.of(ResolvableType.forType(component.getGenericType())));
            }
        }
    }

    static boolean answersPage(HandlerMethod endpoint) {
        var type = ResolvableType.forMethodReturnType(endpoint.getMethod());
        if (HttpEntity.class.isAssignableFrom(type.toClass())) {
            type = type.as(HttpEntity.class).getGeneric(0);
        }
        return type.toClass() == Page.class;
    }
}
