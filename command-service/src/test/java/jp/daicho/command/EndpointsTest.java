package jp.daicho.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.annotations.Operation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.HashSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.daicho.contract.Checks;
import jp.daicho.contract.Command;
import jp.daicho.contract.Problem;
import jp.daicho.http.AllowedTo;
import jp.daicho.http.Example;
import jp.daicho.http.Problems;
import jp.daicho.http.Refuses;
import jp.daicho.http.json.StrictJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What endpoints say of themselves holds, without starting any. */
class EndpointsTest {

    static Stream<Method> commands() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(RestController.class));
        return scanner.findCandidateComponents("jp.daicho.command").stream()
                .map(c -> ClassUtils.resolveClassName(String.valueOf(c.getBeanClassName()), null))
                .flatMap(c -> Arrays.stream(c.getDeclaredMethods()))
                .filter(m -> m.isAnnotationPresent(PostMapping.class));
    }

    private static Parameter bodyOf(Method endpoint) {
        return Arrays.stream(endpoint.getParameters())
                .filter(p -> p.isAnnotationPresent(RequestBody.class))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Expected a body of " + endpoint));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void theExampleIsTakenAsItStands(Method endpoint) {
        var example = endpoint.getAnnotation(Example.class);
        assertThat(example).as("@Example of %s", endpoint).isNotNull();
        var body = bodyOf(endpoint);
        if (body.getType() == byte[].class || body.getType() == String.class) {
            return;
        }
        var read = StrictJson.read(example.value().getBytes(UTF_8), body.getParameterizedType());
        if (read instanceof Command command) {
            var checks = new Checks();
            command.check(checks);
            assertThat(checks.violations()).as("%s", endpoint).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    void saysWhoMayAndOnlyRefusalsThatThereAre(Method endpoint) {
        assertThat(endpoint.getAnnotation(AllowedTo.class)).as("%s", endpoint).isNotNull();
        var refuses = endpoint.getAnnotation(Refuses.class);
        if (refuses != null) {
            var slugs = Problems.all().stream().map(Problem::slug).collect(Collectors.toSet());
            assertThat(refuses.value()).as("%s", endpoint).isSubsetOf(slugs);
        }
    }

    @Test
    void everyOperationHasANameOfItsOwn() {
        var names = new HashSet<String>();
        assertThat(commands())
                .isNotEmpty()
                .allSatisfy(e -> {
                    var operation = e.getAnnotation(Operation.class);
                    assertThat(operation).as("@Operation of %s", e).isNotNull();
                    assertThat(operation.summary()).as("%s", e).isNotBlank();
                    assertThat(names.add(operation.operationId())).as("%s", e).isTrue();
                });
    }
}
