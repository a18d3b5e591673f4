package jp.daicho.contract.handover;

import java.util.List;
import jp.daicho.contract.EventType;

/**
 * @param dataSet its name, as agreed
 * @param expectedCount records that the system holds
 * @param extractedCount records in the extract
 */
@EventType(
        name = "handover.DataExtractionRecorded",
        guideline = {"IV-7.1-N1"},
        ja = "データ抽出を記録",
        en = "Data extraction recorded")
public record DataExtractionRecorded(
        String dataSet,
        long expectedCount,
        long extractedCount,
        DataFormat format,
        List<HandedOverFile> files,
        List<HandedOverFile> layouts,
        List<HandedOverFile> codeTables)
        implements HandoverEvent {

    public DataExtractionRecorded {
        files = List.copyOf(files);
        layouts = List.copyOf(layouts);
        codeTables = List.copyOf(codeTables);
    }

    /**
     * All records in a general-purpose form, with layouts and code tables: 9,999 of 10,000 is not
     * full (IV-7.1-N1).
     */
    public boolean full() {
        return extractedCount == expectedCount
                && format.isGeneralPurpose()
                && !layouts.isEmpty()
                && !codeTables.isEmpty();
    }
}
