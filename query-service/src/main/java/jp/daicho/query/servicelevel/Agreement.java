package jp.daicho.query.servicelevel;

import java.util.List;
import java.util.UUID;
import jp.daicho.contract.servicelevel.SlaTerms;

/** An agreement with all its terms, in the order in which they hold. */
record Agreement(UUID slaId, UUID systemId, String code, String title, List<SlaTerms> versions) {}
