package jp.daicho.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;

class BearerTokensTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bearer abc.DEF-9_~+/==",
                "bearer abc.DEF-9_~+/==",
                "BEARER abc.DEF-9_~+/=="
            })
    void a_token_stands_after_its_scheme_in_any_case(String header) {
        assertThat(resolved(header)).isEqualTo("abc.DEF-9_~+/==");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic c3RhZmY6eA==", "Token abc", "Bear er", ""})
    void another_scheme_holds_no_token(String header) {
        assertThat(resolved(header)).isNull();
    }

    @Test
    void no_header_no_token_and_none_from_the_query() {
        assertThat(resolved(null)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bearer",
                "Bearer ",
                "Bearer a b",
                "Bearer  a",
                "Bearer =",
                "Bearer a=b",
                "Bearerabc",
                "Bearer 印",
                "Bearer a\u0000"
            })
    void what_is_no_token_is_refused(String header) {
        assertThatThrownBy(() -> resolved(header)).isInstanceOf(InvalidBearerTokenException.class);
    }

    private static @Nullable String resolved(@Nullable String header) {
        var request = new MockHttpServletRequest("GET", "/api/v1/systems");
        request.addParameter("access_token", "abc");
        if (header != null) {
            request.addHeader("Authorization", header);
        }
        return new BearerTokens().resolve(request);
    }
}
