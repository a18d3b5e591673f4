package jp.daicho.command.planning;

/** Bodies that work when pasted into the demonstration. */
final class RulesExamples {

    /** Whole implementation rules of maintenance. */
    static final String RULES =
            """
            {
             "planId": "019a0000-0000-7000-8000-000000005003",
             "content": {
              "title": "住民記録システム 令和8年度 保守実施要領",
              "communication": {
               "agreement": "議事録の承認をもって合意とする。",
               "liaison": "電子メール及び電話による。",
               "minutesWithin": 3,
               "commentsWithin": 5,
               "cityContacts": ["019a0000-0000-7000-8000-000000000304"],
               "contractorContacts": ["019a0000-0000-7000-8000-000000000220"],
               "mailingLists": "主管課担当者と業務責任者を登録する。",
               "attachments": "パスワードを設定し、別経路で通知する。",
               "requests": "依頼票により受付番号を付けて管理する。",
               "incidents": "検知後直ちに電話で、30分以内に電子メールで報告する。"
              },
              "meetings": [
               {
                "code": "REGULAR_MEETING",
                "name": "定期保守会議",
                "purpose": "実績、リスク及び課題を確認する。",
                "frequency": "毎月第2火曜",
                "participants": ["OWNING_SECTION_STAFF", "MAINTENANCE_CONTRACTOR"],
                "internalRegular": false
               },
               {
                "code": "ANNUAL_EVALUATION_MEETING",
                "name": "保守業務年間評価会議",
                "purpose": "実績、リスク及び課題を確認する。",
                "frequency": "年次",
                "participants": ["OWNING_SECTION_STAFF", "MAINTENANCE_CONTRACTOR"],
                "internalRegular": false
               },
               {
                "code": "COUNTERMEASURE_MEETING",
                "name": "対策検討会議",
                "purpose": "実績、リスク及び課題を確認する。",
                "frequency": "必要に応じて",
                "participants": ["OWNING_SECTION_STAFF", "MAINTENANCE_CONTRACTOR"],
                "internalRegular": false
               },
               {
                "code": "OTHER_COORDINATION_MEETING",
                "name": "その他",
                "purpose": "実績、リスク及び課題を確認する。",
                "frequency": "必要に応じて",
                "participants": ["OWNING_SECTION_STAFF", "MAINTENANCE_CONTRACTOR"],
                "internalRegular": false
               }
              ],
              "reports": [
               {"code": "WORK_PERFORMANCE", "name": "作業実績状況", "rule": "毎月の報告書に記載する。"},
               {"code": "SERVICE_LEVEL_ACHIEVEMENT", "name": "サービスレベルの達成状況", "rule": "毎月の報告書に記載する。"},
               {"code": "PERIODIC_INSPECTION_STATUS", "name": "情報システムの定期点検状況", "rule": "毎月の報告書に記載する。"},
               {"code": "RISK_AND_ISSUE_STATUS", "name": "リスク・課題の把握・対応状況", "rule": "毎月の報告書に記載する。"},
               {"code": "PROBLEM_AND_INCIDENT_STATUS", "name": "問題・インシデントの把握・対応状況", "rule": "毎月の報告書に記載する。"}
              ],
              "organisation": {
               "teams": [{"name": "保守チーム", "work": "保守業務全般", "staff": 3, "qualifications": "応用情報技術者又は同等の実務経験"}],
               "changes": {
                "timing": "変更の10営業日前まで",
                "content": "交代する要員と資格要件の充足",
                "addressee": "主管課",
                "form": "要員変更届",
                "checkedPoints": "資格要件及び引継ぎの状況",
                "process": "主管課が確認し、承認する。",
                "notice": "書面で通知する。"
               },
               "latest": "体制図を常に最新にし、共有する。",
               "quality": "月次で実績と品質を確認する。"
              },
              "management": [
               {
                "matter": "PROBLEMS_AND_INCIDENTS",
                "method": "発生から解決までを管理簿で管理する。",
                "procedure": "検知後速やかに運用事業者へ報告する。",
                "form": "インシデント管理表",
                "flow": [
                 {"participant": "MAINTENANCE_CONTRACTOR", "work": "問題・インシデントを運用事業者に報告する。"},
                 {"participant": "OPERATION_CONTRACTOR", "work": "問題・インシデントを一元的に管理する。"},
                 {"participant": "OWNING_SECTION_STAFF", "work": "問題・インシデントの対応を確認する。"}
                ]
               },
               {
                "matter": "RISKS",
                "method": "毎月見直し、顕在化した際は対応計画により対処する。",
                "procedure": "定期会議で提示する。",
                "form": "〈様式編〉01 リスク管理表",
                "escalation": "保守・運用で対処できないことを主管課が確認する。",
                "flow": [
                 {"participant": "MAINTENANCE_CONTRACTOR", "work": "リスクを運用事業者に報告する。"},
                 {"participant": "OPERATION_CONTRACTOR", "work": "リスクを一元的に管理する。"},
                 {"participant": "OWNING_SECTION_STAFF", "work": "リスクの対応を確認する。"}
                ]
               },
               {
                "matter": "ISSUES",
                "method": "期限と担当を定めて管理する。",
                "procedure": "定期会議で提示する。",
                "form": "〈様式編〉02 課題管理表",
                "escalation": "保守・運用で対処できないことを主管課が確認する。",
                "flow": [
                 {"participant": "MAINTENANCE_CONTRACTOR", "work": "課題を運用事業者に報告する。"},
                 {"participant": "OPERATION_CONTRACTOR", "work": "課題を一元的に管理する。"},
                 {"participant": "OWNING_SECTION_STAFF", "work": "課題の対応を確認する。"}
                ]
               },
               {
                "matter": "CONFIGURATION",
                "method": "変更の都度、構成管理情報を更新する。",
                "procedure": "変更を運用事業者へ報告する。",
                "form": "構成変更報告書",
                "flow": [
                 {"participant": "MAINTENANCE_CONTRACTOR", "work": "構成の変更を運用事業者に報告する。"},
                 {"participant": "OPERATION_CONTRACTOR", "work": "構成の変更を一元的に管理する。"},
                 {"participant": "OWNING_SECTION_STAFF", "work": "構成の変更の対応を確認する。"}
                ]
               },
               {
                "matter": "CHANGES",
                "method": "承認された変更だけを実施し、履歴を残す。",
                "procedure": "変更依頼票により報告する。",
                "form": "変更依頼票",
                "flow": [
                 {"participant": "MAINTENANCE_CONTRACTOR", "work": "変更を運用事業者に報告する。"},
                 {"participant": "OPERATION_CONTRACTOR", "work": "変更を一元的に管理する。"},
                 {"participant": "OWNING_SECTION_STAFF", "work": "変更の対応を確認する。"}
                ]
               }
              ],
              "configuration": {
               "assets": [
                {"asset": "HARDWARE", "items": ["MANAGEMENT_NUMBER"]},
                {"asset": "SOFTWARE_PRODUCT", "items": ["MANAGEMENT_NUMBER"]},
                {"asset": "APPLICATION_PROGRAM", "items": ["MANAGEMENT_NUMBER"]},
                {"asset": "NETWORK", "items": ["MANAGEMENT_NUMBER"]},
                {"asset": "EXTERNAL_SERVICE", "items": ["MANAGEMENT_NUMBER"]},
                {"asset": "FACILITY_AREA", "items": ["MANAGEMENT_NUMBER"]},
                {"asset": "PUBLIC_DOMAIN", "items": ["MANAGEMENT_NUMBER"]},
                {"asset": "OTHER", "items": ["管理番号"]}
               ],
               "documents": [
                {"code": "HARDWARE_CONFIGURATION_DIAGRAM", "name": "ハードウェア構成図", "rule": "変更の都度更新する。"},
                {"code": "SOFTWARE_CONFIGURATION_DIAGRAM", "name": "ソフトウェア構成図", "rule": "変更の都度更新する。"},
                {"code": "HARDWARE_SOFTWARE_RELATION_DIAGRAM", "name": "ハードウェアとソフトウェアの関連図", "rule": "変更の都度更新する。"},
                {"code": "NETWORK_DEVICE_CONFIGURATION_DIAGRAM", "name": "ネットワーク機器構成図", "rule": "変更の都度更新する。"},
                {"code": "BUILDING_AND_WIRING_DRAWINGS", "name": "建物図面、電源や信号ケーブル等の配線図 等", "rule": "変更の都度更新する。"}
               ],
               "changeControlled": [
                {"code": "MAINTENANCE_REQUIREMENTS_DEFINITION", "name": "保守要件定義書", "rule": "主管課の承認により確定した版を対象とする。"},
                {"code": "DESIGN_DOCUMENT", "name": "設計書", "rule": "主管課の承認により確定した版を対象とする。"},
                {"code": "MAINTENANCE_PROCUREMENT_SPECIFICATION", "name": "保守調達仕様書", "rule": "主管課の承認により確定した版を対象とする。"},
                {"code": "MAINTENANCE_WORK_PLAN_AND_ATTACHMENTS", "name": "保守作業計画とその附属文書（確定版）", "rule": "主管課の承認により確定した版を対象とする。"},
                {"code": "MAINTENANCE_IMPLEMENTATION_RULES", "name": "保守実施要領（確定版）", "rule": "主管課の承認により確定した版を対象とする。"},
                {"code": "MAINTENANCE_WORK_PROCEDURES", "name": "保守作業手順書（確定版）", "rule": "主管課の承認により確定した版を対象とする。"},
                {"code": "MAINTENANCE_MANUAL", "name": "保守マニュアル（確定版）", "rule": "主管課の承認により確定した版を対象とする。"},
                {"code": "SOURCE_CODE", "name": "ソースコード", "rule": "主管課の承認により確定した版を対象とする。"}
               ],
               "changeIdentification": "変更管理番号で保守の変更履歴と本番環境への適用履歴を対応付ける。"
              },
              "securityPolicy": "区の情報セキュリティポリシーを遵守し、年1回自己点検する。",
              "security": [
               {"code": "INFORMATION_AND_DATA_MANAGEMENT", "name": "情報・データ管理（情報・データの授受、廃棄等の管理）", "rule": "作業手順書に従って実施し、毎月報告する。"},
               {"code": "ACCESS_MANAGEMENT", "name": "アクセス管理（主体認証情報管理、アクセス権限管理等）", "rule": "作業手順書に従って実施し、毎月報告する。"},
               {"code": "UNAUTHORIZED_ACCESS_MONITORING", "name": "不正アクセス監視", "rule": "作業手順書に従って実施し、毎月報告する。", "figure": "検知から30分以内に報告"},
               {"code": "LOG_MANAGEMENT_AND_ANALYSIS", "name": "ログ管理、ログ分析", "rule": "作業手順書に従って実施し、毎月報告する。", "figure": "毎週1回点検"},
               {"code": "SECURITY_MEASURE_STATUS_MANAGEMENT", "name": "脆弱性対策等の情報セキュリティ対策の実施状況の管理", "rule": "作業手順書に従って実施し、毎月報告する。"}
              ],
              "omittedRows": [],
              "consistentWith": [
               {"document": "MAINTENANCE_SPECIFICATION"},
               {"document": "MAINTENANCE_WORK_PLAN"},
               {"document": "OPERATION_PLAN"},
               {"document": "OPERATION_IMPLEMENTATION_RULES"},
               {"document": "CONTRACTOR_PROPOSAL"}
              ]
             }
            }\
            """;

    /** Whole work procedures of maintenance. */
    static final String PROCEDURES =
            """
            {
             "planId": "019a0000-0000-7000-8000-000000005004",
             "content": {
              "title": "住民記録システム 令和8年度 保守作業手順書",
              "procedures": [
               {
                "code": "PERIODIC_MAINTENANCE_AND_INSPECTION_PROCEDURE",
                "name": "定期保守・点検手順",
                "occasion": "定常時",
                "steps": [{"participant": "MAINTENANCE_CONTRACTOR", "work": "作業を申請し、承認を得て実施する。"}, {"participant": "OWNING_SECTION_STAFF", "work": "結果を確認する。"}]
               },
               {
                "code": "FAILURE_RESPONSE_MANUAL",
                "name": "障害対策マニュアル",
                "occasion": "障害発生時",
                "steps": [{"participant": "MAINTENANCE_CONTRACTOR", "work": "作業を申請し、承認を得て実施する。"}, {"participant": "OWNING_SECTION_STAFF", "work": "結果を確認する。"}]
               }
              ],
              "omittedRows": [],
              "consistentWith": [{"document": "MAINTENANCE_IMPLEMENTATION_RULES"}]
             }
            }\
            """;

    private RulesExamples() {}
}
