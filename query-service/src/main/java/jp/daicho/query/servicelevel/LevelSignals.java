package jp.daicho.query.servicelevel;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.servicelevel.Judgement;
import jp.daicho.contract.servicelevel.Outlook;
import jp.daicho.contract.servicelevel.PaceForecast;
import jp.daicho.contract.servicelevel.Period;
import jp.daicho.contract.webhook.WebhookTopic;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds on the boards what others are to be told. */
@Component
public class LevelSignals {

    /** An item that is, or will be, missed. */
    record Missed(
            UUID systemId,
            String systemCode,
            String item,
            String period,
            BigDecimal target,
            @Nullable BigDecimal value,
            @Nullable BigDecimal budgetLeftSeconds,
            @Nullable Long projectedDownSeconds,
            @Nullable PaceForecast paceForecast,
            Instant judgedUntil,
            long position) {}

    /** A month that has ended. */
    record Closed(
            UUID systemId,
            String systemCode,
            String period,
            Judgement judgement,
            @Nullable BigDecimal availabilityPercent,
            List<String> missed,
            Instant judgedUntil,
            long position) {}

    private final LevelBoards boards;

    LevelSignals(LevelBoards boards) {
        this.boards = boards;
    }

    /** The month in progress, Asia/Tokyo. */
    public YearMonth currentMonth() {
        return YearMonth.from(boards.currentMonth().firstDay());
    }

    /** Breaches, and what will be one, in the month in progress. */
    public List<LevelSignal> soFar() {
        var board = boards.shown(boards.currentMonth(), 0);
        var signals = new ArrayList<LevelSignal>();
        for (var line : board.lines()) {
            if (line.outlook() == Outlook.BREACHED || line.outlook() == Outlook.BREACH_FORECAST) {
                for (var item : line.line().availabilities()) {
                    var at = item.at(board.now());
                    tell(at.forecast().outlook(), line, at.view(), board, signals);
                }
                for (var item : line.line().conspicuous()) {
                    tell(item.outlook(board.now()), line, item.view(board.now()), board, signals);
                }
            }
        }
        return signals;
    }

    private static void tell(
            Outlook outlook,
            BoardLine.At line,
            Dashboard.Item item,
            LevelBoard.Shown board,
            List<LevelSignal> signals) {
        if (outlook == Outlook.BREACHED) {
            signals.add(missed(WebhookTopic.BREACH, line, item, board));
        } else if (outlook == Outlook.BREACH_FORECAST) {
            signals.add(missed(WebhookTopic.BREACH_FORECAST, line, item, board));
        }
    }

    /** What is to be told when a month has ended: its breaches, then its end. */
    public List<LevelSignal> closing(YearMonth month) {
        var board = boards.shown(Period.month(month), 0);
        var signals = new ArrayList<LevelSignal>();
        for (var line : board.lines()) {
            var view = LevelViews.ofSystem(line, board.now(), List.of());
            var missed = new ArrayList<String>();
            for (var item : view.items()) {
                if (item.judgement() == Judgement.MISSED) {
                    missed.add(item.code());
                    signals.add(missed(WebhookTopic.BREACH, line, item, board));
                }
            }
            signals.add(
                    new LevelSignal(
                            WebhookTopic.PERIOD_CLOSED,
                            view.systemId(),
                            board.period().name(),
                            new Closed(
                                    view.systemId(),
                                    view.code(),
                                    board.period().name(),
                                    view.judgement(),
                                    view.availabilityPercent(),
                                    missed,
                                    board.now(),
                                    board.position())));
        }
        return signals;
    }

    private static LevelSignal missed(
            WebhookTopic topic, BoardLine.At line, Dashboard.Item item, LevelBoard.Shown board) {
        var system = line.line().system();
        var forecast = item.forecast();
        return new LevelSignal(
                topic,
                system.systemId(),
                board.period().name() + " " + item.slaId() + " " + item.code(),
                new Missed(
                        system.systemId(),
                        system.code(),
                        item.code(),
                        board.period().name(),
                        item.target(),
                        item.value(),
                        item.budgetLeftSeconds(),
                        forecast == null ? null : forecast.projectedDownSeconds(),
                        item.paceForecast(),
                        board.now(),
                        board.position()));
    }
}
