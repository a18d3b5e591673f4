package jp.daicho.command.servicelevel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import jp.daicho.command.organisation.Ward;
import jp.daicho.contract.organisation.Position;

/**
 * A ward on 6 June 2026 with one system that has an agreement; {@code staff} and {@code manager}
 * are of its owning section.
 */
final class MeasuredSystem implements AutoCloseable {

    private final Ward ward = new Ward();

    /**
     * @param terms of the agreement, as JSON
     */
    MeasuredSystem(UUID system, String terms) {
        ward.at("2026-06-06T00:00:00Z");
        var section = UUID.randomUUID();
        var administrator = ward.administrator();
        administrator.section(section, "S-1");
        administrator.person(section, Position.STAFF, "staff");
        administrator.person(section, Position.SECTION_MANAGER, "manager");
        administrator.system(system, "Y-1", section);
        var answer =
                ward.post(
                        "manager",
                        "/api/v1/systems/" + system + "/service-level-agreements",
                        "application/json",
                        "{\"title\": \"合意書\", \"terms\": " + terms + "}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }

    Ward ward() {
        return ward;
    }

    @Override
    public void close() {
        ward.close();
    }
}
