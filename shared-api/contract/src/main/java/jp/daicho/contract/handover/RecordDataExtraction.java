package jp.daicho.contract.handover;

import java.time.Instant;
import java.util.List;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * Records the extraction of one of the agreed data sets (IV-7.1-N1). The latest one counts.
 *
 * @param dataSet its name, as agreed
 * @param expectedCount records that the system holds
 * @param extractedCount records in the extract; full only where equal to what is expected
 * @param format form of the extract
 * @param files the extract, each file with its digest
 * @param layouts the latest file record layouts (ファイルレコードのレイアウト)
 * @param codeTables the latest code tables (コード表)
 */
public record RecordDataExtraction(
        String dataSet,
        long expectedCount,
        long extractedCount,
        DataFormat format,
        List<HandedOverFile> files,
        List<HandedOverFile> layouts,
        List<HandedOverFile> codeTables,
        @Nullable Instant occurredAt)
        implements HandoverCommand {

    @Override
    public void check(Checks checks) {
        checks.line("dataSet", dataSet, 200)
                .that(
                        expectedCount >= 0,
                        "expectedCount",
                        "0以上の件数を指定してください。",
                        "Expected a count from 0.")
                .that(
                        extractedCount >= 0,
                        "extractedCount",
                        "0以上の件数を指定してください。",
                        "Expected a count from 0.")
                .size("files", files, 1, 1000)
                .each(
                        "files",
                        files,
                        (file, at) -> {
                            file.check(at);
                            at.that(
                                    file.sha256() != null,
                                    "sha256",
                                    "抽出ファイルにはダイジェストが必要です。",
                                    "Expected the digest of an extracted file.");
                        })
                .size("layouts", layouts, 0, 1000)
                .each("layouts", layouts, HandedOverFile::check)
                .size("codeTables", codeTables, 0, 1000)
                .each("codeTables", codeTables, HandedOverFile::check);
    }
}
