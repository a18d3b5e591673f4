package jp.daicho.query.servicelevel;

import java.time.LocalDate;
import java.util.UUID;
import jp.daicho.query.platform.Index;
import jp.daicho.query.platform.Key;
import jp.daicho.query.platform.Table;

/** An agreed item that takes up a monitoring item of a plan, from the terms of a day on. */
@Table("sla_plan_basis")
record PlanBasisRow(
        @Key UUID slaId,
        @Key LocalDate effectiveFrom,
        @Key String item,
        @Index UUID systemId,
        UUID planId,
        int planRevision,
        String monitoringItem) {}
