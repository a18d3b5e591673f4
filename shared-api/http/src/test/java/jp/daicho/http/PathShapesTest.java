package jp.daicho.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PathShapesTest {

    private final PathShapes shapes = new PathShapes();

    @Test
    void a_path_has_the_shape_of_its_pattern() {
        var shape = shapes.add("/systems/{systemId}/incidents/{incidentId}/assess");
        assertThat(shape).isNotNull();
        assertThat(shapes.of("/systems/1/incidents/2/assess")).isEqualTo(shape);
    }

    @Test
    void patterns_that_differ_in_names_alone_have_one_shape() {
        assertThat(shapes.add("/systems/{id}")).isEqualTo(shapes.add("/systems/{systemId}"));
    }

    @Test
    void a_path_that_is_longer_or_shorter_or_empty_in_a_place_has_none() {
        shapes.add("/systems/{systemId}/incidents");
        assertThat(shapes.of("/systems/1")).isNull();
        assertThat(shapes.of("/systems/1/incidents/")).isNull();
        assertThat(shapes.of("/systems//incidents")).isNull();
        assertThat(shapes.of("/")).isNull();
    }

    @Test
    void a_path_of_two_shapes_is_not_decided_here() {
        shapes.add("/incidents/{incidentId}");
        shapes.add("/incidents/statistics");
        assertThat(shapes.of("/incidents/statistics")).isNull();
        assertThat(shapes.of("/incidents/1")).isEqualTo("/incidents/{}");
    }

    @Test
    void what_only_the_framework_can_tell_is_left_to_it() {
        assertThat(shapes.add("/documents/{*path}")).isNull();
        assertThat(shapes.add("/documents/{name:[a-z]+}")).isNull();
        assertThat(shapes.add("/documents/**")).isNull();
        shapes.add("/systems/{systemId}");
        assertThat(shapes.of("/systems/%41")).isNull();
        assertThat(shapes.of("/systems/1;a=b")).isNull();
    }
}
