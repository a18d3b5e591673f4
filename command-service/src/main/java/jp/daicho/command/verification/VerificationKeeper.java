package jp.daicho.command.verification;

import java.util.List;
import java.util.Set;
import jp.daicho.command.platform.FactsKeeper;
import jp.daicho.contract.DomainEvent;
import jp.daicho.contract.EventMeta;
import jp.daicho.contract.Track;
import jp.daicho.contract.verification.VerificationProblem;
import jp.daicho.contract.verification.VerificationStarted;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which tracks of a system's fiscal years are verified: of a track and year there is one
 * verification, and one of both tracks is the one of each.
 */
@Component
class VerificationKeeper implements FactsKeeper {

    private final JdbcClient jdbc;

    VerificationKeeper(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<String> tables() {
        return List.of("verification_scope");
    }

    @Override
    public Set<Class<? extends DomainEvent>> events() {
        return Set.of(VerificationStarted.class);
    }

    @Override
    public void keep(DomainEvent event, EventMeta meta) {
        if (!(event instanceof VerificationStarted started)) {
            return;
        }
        var tracks =
                started.track() == Track.COMBINED
                        ? List.of(Track.MAINTENANCE, Track.OPERATION)
                        : List.of(started.track());
        for (var track : tracks) {
            int kept =
                    jdbc.sql(
                                    """
                                    INSERT INTO command_facts.verification_scope
                                        (system_id, fiscal_year, track, verification_id)
                                    VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING\
                                    """)
                            .params(
                                    meta.system(),
                                    started.fiscalYear(),
                                    track.name(),
                                    meta.aggregateId())
                            .update();
            if (kept == 0) {
                throw VerificationProblem.EXISTS.because(track.label(), started.fiscalYear());
            }
        }
    }
}
