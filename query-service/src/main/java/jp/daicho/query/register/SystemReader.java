package jp.daicho.query.register;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.daicho.query.platform.ViewMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads a single system. */
@Component
class SystemReader {

    private final JdbcClient jdbc;

    SystemReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<SystemDetail> system(UUID systemId) {
        return jdbc.sql("SELECT * FROM read_model.system WHERE system_id = ?")
                .param(systemId)
                .query(ViewMapper.of(SystemRow.class))
                .optional()
                .map(row -> SystemDetail.of(row, designs(systemId)));
    }

    Optional<AppointmentView> appointment(UUID systemId, UUID appointmentId) {
        return jdbc.sql(AppointmentView.SELECT + " WHERE a.system_id = ? AND a.appointment_id = ?")
                .params(systemId, appointmentId)
                .query(ViewMapper.of(AppointmentView.class))
                .optional();
    }

    private List<SystemDetail.BuildDesign> designs(UUID systemId) {
        return jdbc.sql(
                        "SELECT track, design_made_at_build, included_in_system_contract FROM read_model.build_design"
                                + " WHERE system_id = ? ORDER BY track")
                .param(systemId)
                .query(ViewMapper.of(SystemDetail.BuildDesign.class))
                .list();
    }
}
