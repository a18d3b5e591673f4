package jp.daicho.command.planning;

/** Bodies that work when pasted into the demonstration. */
final class PlanExamples {

    /** A plan but for its title: every row of the tables is addressed or reasoned away. */
    private static final String CONTENT =
            """
                "responsiblePerson": "019a0000-0000-7000-8000-000000000220",
                "workItems": [
                 {
                  "key": "M-01",
                  "covers": [
                   {"table": "IV-1-1-1", "code": "STRUCTURE_CONTACTS_AND_ANNUAL_SCHEDULE"},
                   {"table": "IV-1-1-1", "code": "RESULT_REPORTING_PROCEDURE_AND_FORM"},
                   {"table": "IV-1-1-1", "code": "PERIODIC_STATUS_REPORTING"},
                   {"table": "IV-1-1-1", "code": "SPECIFICATION_CHANGE_MANAGEMENT"},
                   {"table": "IV-1-1-2", "code": "PERFORMANCE_EVALUATION_AND_IMPROVEMENT"}
                  ],
                  "name": "全体管理",
                  "content": "体制と年間予定を管理し、毎月報告する。",
                  "occasion": "ROUTINE",
                  "basicSchedule": "毎月第2火曜 14時",
                  "persons": ["019a0000-0000-7000-8000-000000000221"],
                  "months": [
                   {"month": 4, "schedule": "14日 14時", "persons": ["019a0000-0000-7000-8000-000000000221"]},
                   {"month": 5, "schedule": "12日 14時", "persons": ["019a0000-0000-7000-8000-000000000221"]}
                  ]
                 },
                 {
                  "key": "M-02",
                  "covers": [
                   {"table": "IV-1-1-1", "code": "VERSION_AND_RELEASE_MANAGEMENT"},
                   {"table": "IV-1-1-1", "code": "CONFIGURATION_MANAGEMENT"},
                   {"table": "IV-1-1-1", "code": "BACKUP_MEDIA_MANAGEMENT"},
                   {"table": "IV-1-1-1", "code": "HARDWARE_WORK_COORDINATION"},
                   {"table": "IV-1-1-1", "code": "SOFTWARE_PATCH_MANAGEMENT"},
                   {"table": "IV-1-1-2", "code": "SOFTWARE_PRODUCT_DEFECT_INTAKE"},
                   {"table": "IV-1-1-2", "code": "UPDATE_FILE_PROVISION"},
                   {"table": "IV-1-1-2", "code": "PRODUCT_SUPPORT"}
                  ],
                  "name": "構成管理及び修正プログラムの提供",
                  "content": "版と構成を管理し、パッチを検証して提供する。",
                  "occasion": "ROUTINE",
                  "basicSchedule": "毎月第3水曜",
                  "persons": ["019a0000-0000-7000-8000-000000000221"],
                  "months": [{"month": 4, "schedule": "15日 10時", "persons": ["019a0000-0000-7000-8000-000000000221"]}]
                 },
                 {
                  "key": "M-03",
                  "covers": [
                   {"table": "IV-1-1-1", "code": "PREVENTIVE_PERIODIC_INSPECTION"},
                   {"table": "IV-1-1-1", "code": "HARDWARE_INQUIRY_HANDLING"},
                   {"table": "IV-1-1-2", "code": "PERIODIC_INSPECTION"},
                   {"table": "IV-1-1-2", "code": "PREVENTIVE_MAINTENANCE"},
                   {"table": "IV-1-1-2", "code": "SPARE_PART_SUPPLY_AND_REPLACEMENT"},
                   {"table": "IV-1-1-2", "code": "FIRMWARE_MAINTENANCE"},
                   {"table": "IV-1-1-2", "code": "HARDWARE_DEFECT_INTAKE"},
                   {"table": "IV-1-1-2", "code": "HARDWARE_REPAIR_OR_REPLACEMENT"}
                  ],
                  "name": "ハードウェア保守",
                  "content": "定期点検、予防交換及び修理を行う。",
                  "occasion": "ROUTINE",
                  "basicSchedule": "四半期ごと",
                  "persons": ["019a0000-0000-7000-8000-000000000221"],
                  "months": [{"month": 6, "schedule": "20日 22時から24時", "persons": ["019a0000-0000-7000-8000-000000000221"]}]
                 },
                 {
                  "key": "M-04",
                  "covers": [
                   {"table": "IV-1-1-1", "code": "MINOR_LEGAL_MODIFICATION"},
                   {"table": "IV-1-1-1", "code": "SCHEDULED_REGULATORY_MODIFICATION"},
                   {"table": "IV-1-1-2", "code": "APPLICATION_DEFECT_INTAKE"},
                   {"table": "IV-1-1-2", "code": "APPLICATION_DEFECT_CAUSE_INVESTIGATION"},
                   {"table": "IV-1-1-2", "code": "FIX_PROGRAM_PROVISION"},
                   {"table": "IV-1-1-2", "code": "DATA_QUALITY_CHECK"},
                   {"table": "IV-1-1-2", "code": "DATA_ANOMALY_DETECTION"},
                   {"table": "IV-1-1-2", "code": "DATA_ANOMALY_CORRECTION_OR_DELETION"}
                  ],
                  "name": "業務アプリケーション及びデータの保守",
                  "content": "不具合を調査し修正する。データの不整合を検出し修正する。",
                  "occasion": "ROUTINE",
                  "basicSchedule": "毎月第4水曜",
                  "persons": ["019a0000-0000-7000-8000-000000000221"],
                  "months": [{"month": 4, "schedule": "22日 19時", "persons": ["019a0000-0000-7000-8000-000000000221"]}]
                 },
                 {
                  "key": "F-01",
                  "covers": [{"table": "IV-1-1-1", "code": "FAILURE_HANDLING"}],
                  "name": "障害対応",
                  "content": "原因を分析し、復旧と正常稼働を確認し、都度区に報告する。",
                  "occasion": "FAILURE",
                  "basicSchedule": "障害発生時 24時間",
                  "persons": ["019a0000-0000-7000-8000-000000000221"],
                  "months": []
                 }
                ],
                "omittedRows": [
                 {"table": "IV-1-1-1", "code": "ON_SITE_STAFF_PLACE_AND_TIME", "reason": "常駐しない。"},
                 {"table": "IV-1-1-1", "code": "USER_INQUIRY_HANDLING", "reason": "運用事業者が担当する。"},
                 {"table": "IV-1-1-1", "code": "USER_IMPROVEMENT_REQUEST_MANAGEMENT", "reason": "運用事業者が担当する。"}
                ],
                "relatedWork": [{"systemId": "019a0000-0000-7000-8000-000000000002", "work": "税務システムの月次更新", "schedule": "毎月末 21時から"}],
                "workFlow": [{"participant": "MAINTENANCE_CONTRACTOR", "work": "作業の実施を申請する。"}, {"participant": "OWNING_SECTION_STAFF", "work": "作業を承諾し、結果を確認する。"}],
                "organisation": [{"participant": "MAINTENANCE_CONTRACTOR", "persons": ["019a0000-0000-7000-8000-000000000220"], "role": "保守業務責任者", "duty": "保守業務全般を管理し推進する。"}],
                "failureOrganisation": [{"participant": "MAINTENANCE_CONTRACTOR", "persons": ["019a0000-0000-7000-8000-000000000221"], "role": "障害一次対応", "duty": "30分以内に着手し、都度区に報告する。"}],
                "deliverables": [
                 {
                  "code": "MAINTENANCE_WORK_PLAN",
                  "name": "保守作業計画書",
                  "content": "保守作業計画書",
                  "author": "019a0000-0000-7000-8000-000000000120",
                  "dueOn": [],
                  "dueRule": "年度末",
                  "copies": 1,
                  "method": "電子ファイル",
                  "place": "戸籍住民課"
                 },
                 {
                  "code": "MAINTENANCE_IMPLEMENTATION_RULES",
                  "name": "保守実施要領",
                  "content": "保守実施要領",
                  "author": "019a0000-0000-7000-8000-000000000120",
                  "dueOn": [],
                  "dueRule": "年度末",
                  "copies": 1,
                  "method": "電子ファイル",
                  "place": "戸籍住民課"
                 },
                 {
                  "code": "MAINTENANCE_MANAGEMENT_RECORDS",
                  "name": "保守実施要領に基づく管理資料",
                  "content": "保守実施要領に基づく管理資料",
                  "author": "019a0000-0000-7000-8000-000000000120",
                  "dueOn": [],
                  "dueRule": "年度末",
                  "copies": 1,
                  "method": "電子ファイル",
                  "place": "戸籍住民課"
                 },
                 {
                  "code": "MAINTENANCE_WORK_PROCEDURES",
                  "name": "保守作業手順書",
                  "content": "保守作業手順書（定期保守・点検手順、障害対策マニュアル）",
                  "author": "019a0000-0000-7000-8000-000000000120",
                  "dueOn": [],
                  "dueRule": "年度末",
                  "copies": 1,
                  "method": "電子ファイル",
                  "place": "戸籍住民課"
                 },
                 {
                  "code": "MAINTENANCE_WORK_REPORT",
                  "name": "保守作業報告書",
                  "content": "保守作業報告書（月次、年次、スポット等）",
                  "author": "019a0000-0000-7000-8000-000000000120",
                  "dueOn": ["2026-05-12"],
                  "dueRule": "翌月第5営業日",
                  "copies": 1,
                  "method": "電子ファイル",
                  "place": "戸籍住民課"
                 },
                 {
                  "code": "CURRENT_STATE_VERIFICATION_REPORT",
                  "name": "情報システムの現況確認結果報告書",
                  "content": "情報システムの現況確認結果報告書",
                  "author": "019a0000-0000-7000-8000-000000000120",
                  "dueOn": [],
                  "dueRule": "年度末",
                  "copies": 1,
                  "method": "電子ファイル",
                  "place": "戸籍住民課"
                 },
                 {
                  "code": "MAINTENANCE_IMPROVEMENT_PROPOSAL",
                  "name": "保守作業の改善提案書",
                  "content": "保守作業の改善提案書",
                  "author": "019a0000-0000-7000-8000-000000000120",
                  "dueOn": [],
                  "dueRule": "年度末",
                  "copies": 1,
                  "method": "電子ファイル",
                  "place": "戸籍住民課"
                 },
                 {
                  "code": "REQUIREMENTS_AND_DESIGN_REVISION_DRAFT",
                  "name": "要件定義書、設計書の改定案",
                  "content": "要件定義書、設計書の改定案",
                  "author": "019a0000-0000-7000-8000-000000000120",
                  "dueOn": [],
                  "dueRule": "年度末",
                  "copies": 1,
                  "method": "電子ファイル",
                  "place": "戸籍住民課"
                 },
                 {
                  "code": "MEETING_MATERIALS_AND_MINUTES",
                  "name": "会議資料及び議事録",
                  "content": "会議資料及び議事録（打ち合わせ実施時）",
                  "author": "019a0000-0000-7000-8000-000000000120",
                  "dueOn": [],
                  "dueRule": "年度末",
                  "copies": 1,
                  "method": "電子ファイル",
                  "place": "戸籍住民課"
                 }
                ],
                "supportHorizons": [{"product": "PostgreSQL 17", "kind": "SOFTWARE", "availableUntil": "2029-11-08", "measure": "2028年度に後継版へ更新する。"}],
                "monitoringItems": [
                 {
                  "code": "AVAILABILITY_RATE",
                  "name": "稼働率",
                  "frequency": "毎月",
                  "timing": "月末",
                  "method": "監視サーバの記録",
                  "formula": "(計画稼働時間-停止時間)/計画稼働時間",
                  "target": "99.9",
                  "unit": "%"
                 }
                ],
                "consistentWith": [{"document": "MAINTENANCE_SPECIFICATION", "edition": "第1版"}, {"document": "MAINTENANCE_DESIGN_DOCUMENT"}]
               }\
            """;

    private static final String REPORT =
            """
            "documents": [
              "019a0000-0000-7000-8000-000000005001",
              "019a0000-0000-7000-8000-000000005003",
              "019a0000-0000-7000-8000-000000005004"
            ],
            "viewpoints": [
              {"code": "CITY_REQUIREMENTS_REFLECTED", "fulfilled": true, "remark": "レビュー管理表のとおり"},
              {"code": "REQUIRED_CHECKS_DONE", "fulfilled": true, "remark": "レビュー管理表のとおり"},
              {"code": "SPECIFIED_SCHEDULE_REFLECTED", "fulfilled": true, "remark": "レビュー管理表のとおり"},
              {"code": "OPEN_ITEMS_HANDLING_AND_DEADLINE_CLEAR", "fulfilled": true, "remark": "レビュー管理表のとおり"}
             ],
            "openItems": []\
            """;

    /** A whole plan. */
    static final String SUBMISSION =
            """
            {
             "planId": "019a0000-0000-7000-8000-000000005001",
             "content": {
              "title": "住民記録システム 令和8年度 保守作業計画書",
            \
            """
                    + CONTENT
                    + "\n}";

    /** The plan submitted again, with another title. */
    static final String REVISION =
            """
            {
             "reason": "指摘を反映した。",
             "content": {
              "title": "住民記録システム 令和8年度 保守作業計画書 第2版",
            \
            """
                    + CONTENT
                    + "\n}";

    /** A completion report that fulfils every check point. */
    static final String COMPLETION =
            """
            {
             "approvalId": "019a0000-0000-7000-8000-000000005101",
             "report": {
              "summary": "保守作業計画書、保守実施要領及び保守作業手順書の作成が完了した。",
            \
            """
                    + REPORT
                    + "}}";

    /** The report after a return. */
    static final String COMPLETION_AGAIN =
            """
            {
             "report": {
              "summary": "差戻しの不備を修正した。",
            \
            """
                    + REPORT
                    + "}}";

    private PlanExamples() {}
}
