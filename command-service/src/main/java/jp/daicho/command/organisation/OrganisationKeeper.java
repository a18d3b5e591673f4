package jp.daicho.command.organisation;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.daicho.command.platform.FactsKeeper;
import jp.daicho.contract.DomainEvent;
import jp.daicho.contract.EventMeta;
import jp.daicho.contract.organisation.ContractorMerged;
import jp.daicho.contract.organisation.ContractorRegistered;
import jp.daicho.contract.organisation.OrganisationProblem;
import jp.daicho.contract.organisation.OrganisationUnitMerged;
import jp.daicho.contract.organisation.OrganisationUnitRegistered;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps units and contractors. What belonged to an organisation follows it into the one that it
 * went into.
 */
@Component
class OrganisationKeeper implements FactsKeeper {

    private final JdbcClient jdbc;

    OrganisationKeeper(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<String> tables() {
        return List.of("organisation");
    }

    @Override
    public Set<Class<? extends DomainEvent>> events() {
        return Set.of(
                OrganisationUnitRegistered.class,
                ContractorRegistered.class,
                OrganisationUnitMerged.class,
                ContractorMerged.class);
    }

    @Override
    public void keep(DomainEvent event, EventMeta meta) {
        switch (event) {
            case OrganisationUnitRegistered e -> {
                if (register(meta.aggregateId(), "UNIT", e.kind().name(), e.code()) == 0) {
                    throw OrganisationProblem.UNIT_CODE_TAKEN.because(e.code());
                }
            }
            case ContractorRegistered e -> {
                if (register(meta.aggregateId(), "CONTRACTOR", null, e.corporateNumber()) == 0) {
                    throw OrganisationProblem.CORPORATE_NUMBER_TAKEN.because(e.corporateNumber());
                }
            }
            case OrganisationUnitMerged e -> merge(meta.aggregateId(), e.into());
            case ContractorMerged e -> merge(meta.aggregateId(), e.into());
            default -> {}
        }
    }

    private int register(UUID id, String kind, @Nullable String unitKind, String code) {
        return jdbc.sql(
                        "INSERT INTO command_facts.organisation (organisation_id, kind, unit_kind, code)"
                                + " VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING")
                .param(id)
                .param(kind)
                .param(unitKind)
                .param(code)
                .update();
    }

    private void merge(UUID from, UUID into) {
        change(
                "UPDATE command_facts.organisation SET merged_into = :into WHERE organisation_id = :from",
                from,
                into);
        for (var place :
                List.of(
                        "person SET organisation_id",
                        "delegation SET section_id",
                        "system SET owning_section",
                        "appointment SET organisation_id",
                        "contract SET contractor_id")) {
            var column = place.substring(place.lastIndexOf(' ') + 1);
            change(
                    "UPDATE command_facts." + place + " = :into WHERE " + column + " = :from",
                    from,
                    into);
        }
    }

    private void change(String sql, UUID from, UUID into) {
        jdbc.sql(sql).param("from", from).param("into", into).update();
    }
}
